package dev.adoclient.area.builds;

import reactor.core.publisher.Mono;

import dev.adoclient.blocking.GenerateBlocking;
import dev.adoclient.http.Call;
import dev.adoclient.http.Paging;
import dev.adoclient.http.Target;
import dev.adoclient.paging.PagedFlux;

/**
 * The folders of one project, which order its definitions. Safe to share between threads.
 *
 * @see <a href=
 * "https://learn.microsoft.com/rest/api/azure/devops/build/folders">Folders</a>
 */
@GenerateBlocking
public class FoldersAsyncClient {

	private static final String FOLDERS = "/build/folders";

	private final Target http;

	FoldersAsyncClient(Target http) {
		this.http = http;
	}

	/**
	 * Lists all folders; that of the project itself is {@code \\}.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/build/folders/list">List</a>
	 */
	public PagedFlux<Folder> listFolders() {
		return listFolders(FolderQuery.all());
	}

	/**
	 * Lists the folders that the query names.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/build/folders/list">List</a>
	 */
	public PagedFlux<Folder> listFolders(FolderQuery query) {
		Call call = query.path()
			.map((path) -> this.http.get(FOLDERS + "/{path}", path))
			.orElseGet(() -> this.http.get(FOLDERS));
		return call.preview(2).query(query).fetchPages(Folder::new, Paging.byContinuationHeader());
	}

	/**
	 * Creates a folder, with those that it is in, and returns it.
	 * @param path such as {@code \\team\\nightly}
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/build/folders/create">Create</a>
	 */
	public Mono<Folder> createFolder(String path, FolderRequest folder) {
		return this.http.put(FOLDERS).required("path", path).preview(2).body(folder).fetch(Folder::new);
	}

	/**
	 * Moves a folder or describes it anew, and returns it.
	 * @param path where it is now
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/build/folders/update">Update</a>
	 */
	public Mono<Folder> updateFolder(String path, FolderRequest folder) {
		return this.http.post(FOLDERS).required("path", path).preview(2).body(folder).fetch(Folder::new);
	}

	/**
	 * Deletes a folder with all folders and definitions in it.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/build/folders/delete">Delete</a>
	 */
	public Mono<Void> deleteFolder(String path) {
		return this.http.delete(FOLDERS).required("path", path).preview(2).send();
	}

}
