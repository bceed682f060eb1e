package dev.adoclient.area.git;

import java.util.UUID;

import reactor.core.publisher.Mono;
import tools.jackson.databind.node.JsonNodeFactory;

import dev.adoclient.blocking.GenerateBlocking;
import dev.adoclient.http.Paging;
import dev.adoclient.http.Target;
import dev.adoclient.paging.PagedFlux;

/**
 * The git repositories of one project. Safe to share between threads.
 *
 * @see <a href=
 * "https://learn.microsoft.com/rest/api/azure/devops/git/repositories">Repositories</a>
 */
@GenerateBlocking
public class GitAsyncClient {

	private static final String REPOSITORIES = "/git/repositories";

	private static final String REPOSITORY = "/git/repositories/{repositoryId}";

	private static final String RECYCLE_BIN = "/git/recycleBin/repositories";

	private final Target http;

	/**
	 * Creates the client of a project; applications get theirs from the root client.
	 */
	public GitAsyncClient(Target http) {
		this.http = http;
	}

	/**
	 * Returns the refs, commits, pushes and files of one repository.
	 * @param repository its name or id
	 * @throws IllegalArgumentException if it is blank
	 */
	public GitRepositoryAsyncClient repository(String repository) {
		return new GitRepositoryAsyncClient(new RepositoryRoutes(this.http, repository));
	}

	/**
	 * Lists the repositories of the project that are not hidden.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/repositories/list">List</a>
	 */
	public PagedFlux<GitRepository> listRepositories() {
		return listRepositories(RepositoryQuery.all());
	}

	/**
	 * Lists the repositories of the project, with what the query names.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/repositories/list">List</a>
	 */
	public PagedFlux<GitRepository> listRepositories(RepositoryQuery query) {
		return this.http.get(REPOSITORIES).query(query).fetchPages(GitRepository::new, Paging.byContinuationHeader());
	}

	/**
	 * Returns the repository.
	 * @param repository its name or id
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/repositories/get-repository">Get
	 * Repository</a>
	 */
	public Mono<GitRepository> getRepository(String repository) {
		return getRepository(repository, RepositoryOptions.defaults());
	}

	/**
	 * Returns the repository, with what the options name.
	 * @param repository its name or id
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/repositories/get-repository-with-parent">Get
	 * Repository With Parent</a>
	 */
	public Mono<GitRepository> getRepository(String repository, RepositoryOptions options) {
		return this.http.get(REPOSITORY, repository).query(options).fetch(GitRepository::new);
	}

	/**
	 * Creates a repository, empty or as a fork, and returns it.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/repositories/create">Create</a>
	 */
	public Mono<GitRepository> createRepository(RepositoryRequest repository) {
		return createRepository(repository, RepositoryForkOptions.allBranches());
	}

	/**
	 * Creates a fork of which the options say more, and returns it.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/repositories/create">Create</a>
	 */
	public Mono<GitRepository> createRepository(RepositoryRequest repository, RepositoryForkOptions options) {
		return this.http.post(REPOSITORIES).query(options).body(repository).fetch(GitRepository::new);
	}

	/**
	 * Changes the name or the default branch of the repository, or disables it, and
	 * returns it.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/repositories/update">Update</a>
	 */
	public Mono<GitRepository> updateRepository(UUID repositoryId, RepositoryUpdate update) {
		return this.http.patch(REPOSITORY, repositoryId).body(update).fetch(GitRepository::new);
	}

	/**
	 * Moves the repository to the recycle bin.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/repositories/delete">Delete</a>
	 */
	public Mono<Void> deleteRepository(UUID repositoryId) {
		return this.http.delete(REPOSITORY, repositoryId).send();
	}

	/**
	 * Lists the repositories that were deleted, also those that are in no recycle bin any
	 * more.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/repositories/get-deleted-repositories">Get
	 * Deleted Repositories</a>
	 */
	public PagedFlux<GitDeletedRepository> listDeletedRepositories() {
		return this.http.get("/git/deletedrepositories")
			.fetchPages(GitDeletedRepository::new, Paging.byContinuationHeader());
	}

	/**
	 * Lists the repositories in the recycle bin.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/repositories/get-recycle-bin-repositories">Get
	 * Recycle Bin Repositories</a>
	 */
	public PagedFlux<GitDeletedRepository> listRecycleBin() {
		return this.http.get(RECYCLE_BIN).fetchPages(GitDeletedRepository::new, Paging.byContinuationHeader());
	}

	/**
	 * Takes the repository back out of the recycle bin, and returns it.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/repositories/restore-repository-from-recycle-bin">Restore
	 * Repository From Recycle Bin</a>
	 */
	public Mono<GitRepository> restoreRepository(UUID repositoryId) {
		return this.http.patch(RECYCLE_BIN + "/{repositoryId}", repositoryId)
			.body(JsonNodeFactory.instance.objectNode().put("deleted", false))
			.fetch(GitRepository::new);
	}

	/**
	 * Deletes a repository in the recycle bin for good.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/repositories/delete-repository-from-recycle-bin">Delete
	 * Repository From Recycle Bin</a>
	 */
	public Mono<Void> deleteFromRecycleBin(UUID repositoryId) {
		return this.http.delete(RECYCLE_BIN + "/{repositoryId}", repositoryId).send();
	}

}
