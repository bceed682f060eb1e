package dev.adoclient.area.git;

import reactor.core.publisher.Mono;

import dev.adoclient.blocking.GenerateBlocking;
import dev.adoclient.http.Paging;
import dev.adoclient.paging.PagedFlux;

/**
 * The iterations of one pull request, the first of which is 1: each push to the source
 * branch makes one. Safe to share between threads.
 *
 * @see <a href=
 * "https://learn.microsoft.com/rest/api/azure/devops/git/pull-request-iterations">Pull
 * Request Iterations</a>
 */
@GenerateBlocking
public class PullRequestIterationsAsyncClient {

	private static final String ITERATIONS = "/iterations";

	private static final String ITERATION = "/iterations/{iterationId}";

	private static final int PAGE = 100;

	private final PullRequestRoutes routes;

	PullRequestIterationsAsyncClient(PullRequestRoutes routes) {
		this.routes = routes;
	}

	/**
	 * Lists the iterations.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/pull-request-iterations/list">List</a>
	 */
	public PagedFlux<GitPullRequestIteration> listIterations() {
		return this.routes.get(ITERATIONS).fetchPages(GitPullRequestIteration::new, Paging.byContinuationHeader());
	}

	/**
	 * Lists the iterations, each with its commits; a long iteration has only the first of
	 * them.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/pull-request-iterations/list">List</a>
	 */
	public PagedFlux<GitPullRequestIteration> listIterationsWithCommits() {
		return this.routes.get(ITERATIONS)
			.parameter("includeCommits", true)
			.fetchPages(GitPullRequestIteration::new, Paging.byContinuationHeader());
	}

	/**
	 * Returns an iteration.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/pull-request-iterations/get">Get</a>
	 */
	public Mono<GitPullRequestIteration> getIteration(int iterationId) {
		return this.routes.get(ITERATION, iterationId).fetch(GitPullRequestIteration::new);
	}

	/**
	 * Lists the files that an iteration differs in from the target branch.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/pull-request-iteration-changes/get">Get</a>
	 */
	public PagedFlux<GitPullRequestChange> listChanges(int iterationId) {
		return listChanges(iterationId, PullRequestChangesQuery.all());
	}

	/**
	 * Lists the changes of an iteration that the query names.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/pull-request-iteration-changes/get">Get</a>
	 */
	public PagedFlux<GitPullRequestChange> listChanges(int iterationId, PullRequestChangesQuery query) {
		return this.routes.get(ITERATION + "/changes", iterationId)
			.query(query)
			.fetchPages(GitPullRequestChange::new, Paging.byNextSkip("changeEntries"));
	}

	/**
	 * Lists the commits of an iteration, a hundred a page.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/pull-request-commits/get-pull-request-iteration-commits">Get
	 * Pull Request Iteration Commits</a>
	 */
	public PagedFlux<GitCommitRef> listCommits(int iterationId) {
		// Without the dollar, here alone.
		return this.routes.get(ITERATION + "/commits", iterationId)
			.parameter("top", PAGE)
			.fetchPages(GitCommitRef::new, Paging.bySkip("skip", PAGE));
	}

	/**
	 * Lists the statuses that services have set on an iteration, the newest last.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/pull-request-iteration-statuses/list">List</a>
	 */
	public PagedFlux<GitPullRequestStatus> listStatuses(int iterationId) {
		return this.routes.get(ITERATION + "/statuses", iterationId)
			.fetchPages(GitPullRequestStatus::new, Paging.byContinuationHeader());
	}

}
