package dev.adoclient.area.git;

import reactor.core.publisher.Mono;

import dev.adoclient.blocking.GenerateBlocking;
import dev.adoclient.error.AdoConflictException;
import dev.adoclient.error.AdoNotFoundException;
import dev.adoclient.http.Paging;
import dev.adoclient.paging.PagedFlux;

/**
 * One git repository: its commits, what they change, and how new ones are pushed. Safe to
 * share between threads.
 *
 * @see <a href="https://learn.microsoft.com/rest/api/azure/devops/git">Git</a>
 */
@GenerateBlocking
public class GitRepositoryAsyncClient {

	private static final String COMMIT = "/commits/{commitId}";

	private final RepositoryRoutes routes;

	GitRepositoryAsyncClient(RepositoryRoutes routes) {
		this.routes = routes;
	}

	/**
	 * Returns the branches, tags and other refs of the repository.
	 */
	public GitRefsAsyncClient refs() {
		return new GitRefsAsyncClient(this.routes);
	}

	/**
	 * Returns the files of the repository.
	 */
	public GitItemsAsyncClient items() {
		return new GitItemsAsyncClient(this.routes);
	}

	/**
	 * Lists the commits of the default branch, the newest first.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/commits/get-commits">Get
	 * Commits</a>
	 */
	public PagedFlux<GitCommitRef> listCommits() {
		return listCommits(CommitQuery.all());
	}

	/**
	 * Lists the commits that the query names, the newest first unless it says otherwise.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/commits/get-commits">Get
	 * Commits</a>
	 */
	public PagedFlux<GitCommitRef> listCommits(CommitQuery query) {
		int size = PageSize.of(query, "searchCriteria.$top");
		return this.routes.get("/commits")
			.query(query)
			.parameter("searchCriteria.$top", size)
			.fetchPages(GitCommitRef::new, Paging.bySkip("searchCriteria.$skip", size));
	}

	/**
	 * Returns the commit.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/commits/get">Get</a>
	 */
	public Mono<GitCommit> getCommit(String commitId) {
		return getCommit(commitId, CommitOptions.defaults());
	}

	/**
	 * Returns the commit, with what the options name.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/commits/get">Get</a>
	 */
	public Mono<GitCommit> getCommit(String commitId, CommitOptions options) {
		return this.routes.get(COMMIT, commitId).query(options).fetch(GitCommit::new);
	}

	/**
	 * Lists the files that the commit changes, a hundred a page.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/commits/get-changes">Get
	 * Changes</a>
	 */
	public PagedFlux<GitChange> listCommitChanges(String commitId) {
		return this.routes.get(COMMIT + "/changes", commitId)
			.parameter("top", PageSize.DEFAULT)
			.fetchPages(GitChange::new, Paging.byChanges("skip", PageSize.DEFAULT));
	}

	/**
	 * Lists the statuses of the commit.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/statuses/list">List</a>
	 */
	public PagedFlux<GitStatus> listCommitStatuses(String commitId) {
		return listCommitStatuses(commitId, CommitStatusQuery.all());
	}

	/**
	 * Lists the statuses of the commit that the query names.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/statuses/list">List</a>
	 */
	public PagedFlux<GitStatus> listCommitStatuses(String commitId, CommitStatusQuery query) {
		int size = PageSize.of(query, "top");
		return this.routes.get(COMMIT + "/statuses", commitId)
			.query(query)
			.parameter("top", size)
			.fetchPages(GitStatus::new, Paging.bySkip("skip", size));
	}

	/**
	 * Sets a status of the commit, and returns it.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/statuses/create">Create</a>
	 */
	public Mono<GitStatus> setCommitStatus(String commitId, CommitStatus status) {
		return this.routes.post(COMMIT + "/statuses", commitId).body(status).fetch(GitStatus::new);
	}

	/**
	 * Compares two versions: which commit they have in common, how far they are apart,
	 * and the first changes. {@link #listDiffChanges(DiffQuery)} lists all changes.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/diffs/get">Get</a>
	 */
	public Mono<GitCommitDiffs> getDiff(DiffQuery query) {
		return this.routes.get("/diffs/commits").query(query).fetch(GitCommitDiffs::new);
	}

	/**
	 * Lists the files that differ between two versions. What a file was and is, its
	 * content says: {@code items()} gives it by version.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/diffs/get">Get</a>
	 */
	public PagedFlux<GitChange> listDiffChanges(DiffQuery query) {
		int size = PageSize.of(query, "$top");
		return this.routes.get("/diffs/commits")
			.query(query)
			.parameter("$top", size)
			.fetchPages(GitChange::new, Paging.byAllChangesIncluded(size));
	}

	/**
	 * Lists the commits from which both commits come and that are nearest to them.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/merge-bases/list">List</a>
	 */
	public PagedFlux<GitCommitRef> listMergeBases(String commitId, String otherCommitId) {
		return listMergeBases(commitId, otherCommitId, MergeBaseOptions.sameRepository());
	}

	/**
	 * Lists the commits from which both commits come and that are nearest to them; the
	 * options say where the other one is.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/merge-bases/list">List</a>
	 */
	public PagedFlux<GitCommitRef> listMergeBases(String commitId, String otherCommitId, MergeBaseOptions options) {
		return this.routes.get(COMMIT + "/mergebases", commitId)
			.required("otherCommitId", otherCommitId)
			.query(options)
			.fetchPages(GitCommitRef::new, Paging.byContinuationHeader());
	}

	/**
	 * Pushes a commit onto the tip of a branch, and returns the push. No clone is needed.
	 * @throws AdoNotFoundException if there is no such branch
	 * @throws AdoConflictException if the branch moved meanwhile: push again
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/pushes/create">Create</a>
	 */
	public Mono<GitPush> push(String branch, PushCommit commit) {
		return push(PushTarget.tipOf(branch), commit);
	}

	/**
	 * Pushes a commit to a branch, which the target may create, and returns the push.
	 * @throws IllegalArgumentException if the commit changes nothing
	 * @throws AdoNotFoundException if there is no such branch to build on
	 * @throws AdoConflictException if the branch is elsewhere: build on its tip
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/pushes/create">Create</a>
	 */
	public Mono<GitPush> push(PushTarget target, PushCommit commit) {
		PushCommit required = commit.required();
		return new BranchTips(this.routes).start(target)
			.flatMap((start) -> this.routes.post("/pushes").body(target.body(start, required)).fetch(GitPush::new));
	}

	/**
	 * Lists the pushes, the newest first.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/pushes/list">List</a>
	 */
	public PagedFlux<GitPush> listPushes() {
		return listPushes(PushQuery.all());
	}

	/**
	 * Lists the pushes that the query names, the newest first.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/pushes/list">List</a>
	 */
	public PagedFlux<GitPush> listPushes(PushQuery query) {
		int size = PageSize.of(query, "$top");
		return this.routes.get("/pushes")
			.query(query)
			.parameter("$top", size)
			.fetchPages(GitPush::new, Paging.bySkip(size));
	}

	/**
	 * Returns the push.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/pushes/get">Get</a>
	 */
	public Mono<GitPush> getPush(int pushId) {
		return getPush(pushId, PushOptions.defaults());
	}

	/**
	 * Returns the push, with what the options name.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/pushes/get">Get</a>
	 */
	public Mono<GitPush> getPush(int pushId, PushOptions options) {
		return this.routes.get("/pushes/{pushId}", pushId).query(options).fetch(GitPush::new);
	}

	/**
	 * Lists the commits that the push brought.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/commits/get-push-commits">Get
	 * Push Commits</a>
	 */
	public PagedFlux<GitCommitRef> listPushCommits(int pushId) {
		return listPushCommits(pushId, PushCommitQuery.all());
	}

	/**
	 * Lists the commits that the push brought, in the way of the query.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/commits/get-push-commits">Get
	 * Push Commits</a>
	 */
	public PagedFlux<GitCommitRef> listPushCommits(int pushId, PushCommitQuery query) {
		int size = PageSize.of(query, "top");
		return this.routes.get("/commits")
			.parameter("pushId", pushId)
			.query(query)
			.parameter("top", size)
			.fetchPages(GitCommitRef::new, Paging.bySkip("skip", size));
	}

}
