package dev.adoclient.area.git;

import java.util.Collection;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.MediaType;

import dev.adoclient.blocking.GenerateBlocking;
import dev.adoclient.http.Call;
import dev.adoclient.http.Paging;
import dev.adoclient.paging.PagedFlux;
import dev.adoclient.transfer.Download;
import dev.adoclient.transfer.DownloadedFile;

/**
 * The files and folders of one git repository at any version, and the blobs and trees
 * that git keeps them in. Safe to share between threads.
 *
 * @see <a href= "https://learn.microsoft.com/rest/api/azure/devops/git/items">Items</a>
 */
@GenerateBlocking
public class GitItemsAsyncClient {

	private static final MediaType ZIP = MediaType.valueOf("application/zip");

	private final RepositoryRoutes routes;

	GitItemsAsyncClient(RepositoryRoutes routes) {
		this.routes = routes;
	}

	/**
	 * Returns what is known of the file or folder, at the tip of the default branch.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/items/get">Get</a>
	 */
	public Mono<GitItem> getItem(String path) {
		return getItem(path, ItemOptions.defaults());
	}

	/**
	 * Returns what is known of the file or folder, with what the options name.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/items/get">Get</a>
	 */
	public Mono<GitItem> getItem(String path, ItemOptions options) {
		return item(path, options).fetch(GitItem::new);
	}

	/**
	 * Lists the files and folders that the query names.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/items/list">List</a>
	 */
	public PagedFlux<GitItem> listItems(ItemQuery query) {
		return this.routes.get("/items").query(query).fetchPages(GitItem::new, Paging.byContinuationHeader());
	}

	/**
	 * Returns the content of the file as text, at the tip of the default branch. It is
	 * read in the charset that the service names, in UTF-8 if it names none.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/items/get">Get</a>
	 */
	public Mono<String> getText(String path) {
		return getText(path, ItemOptions.defaults());
	}

	/**
	 * Returns the content of the file as text, at the version of the options. It is read
	 * in the charset that the service names, in UTF-8 if it names none.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/items/get">Get</a>
	 */
	public Mono<String> getText(String path, ItemOptions options) {
		return item(path, options).accept(MediaType.TEXT_PLAIN).fetchText();
	}

	/**
	 * Returns the content of the file, at the tip of the default branch.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/items/get">Get</a>
	 */
	public Mono<byte[]> getBytes(String path) {
		return getBytes(path, ItemOptions.defaults());
	}

	/**
	 * Returns the content of the file, at the version of the options.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/items/get">Get</a>
	 */
	public Mono<byte[]> getBytes(String path, ItemOptions options) {
		return content(path, options).fetchBytes();
	}

	/**
	 * Returns the content of the file as it comes, at the tip of the default branch.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/items/get">Get</a>
	 */
	public Flux<DataBuffer> downloadItem(String path) {
		return downloadItem(path, ItemOptions.defaults());
	}

	/**
	 * Returns the content of the file as it comes, at the version of the options.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/items/get">Get</a>
	 */
	public Flux<DataBuffer> downloadItem(String path, ItemOptions options) {
		return content(path, options).stream();
	}

	/**
	 * Writes the content of the file, at the tip of the default branch, to a file.
	 * @throws java.io.UncheckedIOException if the file is there already, or cannot be
	 * written
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/items/get">Get</a>
	 */
	public Mono<DownloadedFile> downloadItem(String path, Download download) {
		return downloadItem(path, ItemOptions.defaults(), download);
	}

	/**
	 * Writes the content of the file, at the version of the options, to a file.
	 * @throws java.io.UncheckedIOException if the file is there already, or cannot be
	 * written
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/items/get">Get</a>
	 */
	public Mono<DownloadedFile> downloadItem(String path, ItemOptions options, Download download) {
		return content(path, options).download(download);
	}

	/**
	 * Returns a folder with all that is in it, as a zip, as it comes.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/items/get">Get</a>
	 */
	public Flux<DataBuffer> downloadZip(String path, ItemZipOptions options) {
		return zip(path, options).stream();
	}

	/**
	 * Writes a folder of the default branch, with all that is in it, to a zip file.
	 * @throws java.io.UncheckedIOException if the file is there already, or cannot be
	 * written
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/items/get">Get</a>
	 */
	public Mono<DownloadedFile> downloadZip(String path, Download download) {
		return downloadZip(path, ItemZipOptions.defaults(), download);
	}

	/**
	 * Writes a folder at the version of the options, with all that is in it, to a zip
	 * file.
	 * @throws java.io.UncheckedIOException if the file is there already, or cannot be
	 * written
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/items/get">Get</a>
	 */
	public Mono<DownloadedFile> downloadZip(String path, ItemZipOptions options, Download download) {
		return zip(path, options).download(download);
	}

	/**
	 * Returns how large a blob is.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/blobs/get-blob">Get Blob</a>
	 */
	public Mono<GitBlobRef> getBlob(String blobId) {
		return this.routes.get("/blobs/{sha1}", blobId).fetch(GitBlobRef::new);
	}

	/**
	 * Returns the content of a blob as it comes.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/blobs/get-blob">Get Blob</a>
	 */
	public Flux<DataBuffer> downloadBlob(String blobId) {
		return downloadBlob(blobId, BlobOptions.defaults());
	}

	/**
	 * Returns the content of a blob as it comes, in the way of the options.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/blobs/get-blob">Get Blob</a>
	 */
	public Flux<DataBuffer> downloadBlob(String blobId, BlobOptions options) {
		return blob(blobId, options).stream();
	}

	/**
	 * Writes the content of a blob to a file.
	 * @throws java.io.UncheckedIOException if the file is there already, or cannot be
	 * written
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/blobs/get-blob">Get Blob</a>
	 */
	public Mono<DownloadedFile> downloadBlob(String blobId, Download download) {
		return downloadBlob(blobId, BlobOptions.defaults(), download);
	}

	/**
	 * Writes the content of a blob to a file, in the way of the options.
	 * @throws java.io.UncheckedIOException if the file is there already, or cannot be
	 * written
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/blobs/get-blob">Get Blob</a>
	 */
	public Mono<DownloadedFile> downloadBlob(String blobId, BlobOptions options, Download download) {
		return blob(blobId, options).download(download);
	}

	/**
	 * Returns blobs as a zip, in which each has its id for a name, as it comes.
	 * @throws IllegalArgumentException if no blob is named
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/blobs/get-blobs-zip">Get
	 * Blobs Zip</a>
	 */
	public Flux<DataBuffer> downloadBlobs(Collection<String> blobIds) {
		return blobs(blobIds).stream();
	}

	/**
	 * Writes blobs to a zip file, in which each has its id for a name.
	 * @throws IllegalArgumentException if no blob is named
	 * @throws java.io.UncheckedIOException if the file is there already, or cannot be
	 * written
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/blobs/get-blobs-zip">Get
	 * Blobs Zip</a>
	 */
	public Mono<DownloadedFile> downloadBlobs(Collection<String> blobIds, Download download) {
		return blobs(blobIds).download(download);
	}

	/**
	 * Returns the entries of a tree.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/trees/get">Get</a>
	 */
	public Mono<GitTreeRef> getTree(String treeId) {
		return getTree(treeId, TreeOptions.defaults());
	}

	/**
	 * Returns the entries of a tree, as deep as the options say.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/trees/get">Get</a>
	 */
	public Mono<GitTreeRef> getTree(String treeId, TreeOptions options) {
		return this.routes.get("/trees/{sha1}", treeId).query(options).fetch(GitTreeRef::new);
	}

	/**
	 * Writes a tree with all that is in it to a zip file.
	 * @throws java.io.UncheckedIOException if the file is there already, or cannot be
	 * written
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/trees/get">Get</a>
	 */
	public Mono<DownloadedFile> downloadTree(String treeId, Download download) {
		return this.routes.get("/trees/{sha1}", treeId).parameter("$format", "zip").accept(ZIP).download(download);
	}

	private Call item(String path, ItemOptions options) {
		return this.routes.get("/items").required("path", path).query(options);
	}

	private Call content(String path, ItemOptions options) {
		return item(path, options).parameter("download", true).accept(MediaType.APPLICATION_OCTET_STREAM);
	}

	private Call zip(String path, ItemZipOptions options) {
		return this.routes.get("/items")
			.required(options.pathParameter(), path)
			.query(options)
			.parameter("$format", "zip")
			.parameter("download", true)
			.accept(ZIP);
	}

	private Call blob(String blobId, BlobOptions options) {
		return this.routes.get("/blobs/{sha1}", blobId)
			.query(options)
			.parameter("$format", "octetstream")
			.parameter("download", true)
			.accept(MediaType.APPLICATION_OCTET_STREAM);
	}

	private Call blobs(Collection<String> blobIds) {
		if (blobIds.isEmpty()) {
			throw new IllegalArgumentException("Name the blobs to download");
		}
		return this.routes.post("/blobs").safe().body(blobIds).accept(ZIP);
	}

}
