package dev.adoclient.area.git;

import reactor.core.publisher.Mono;

import dev.adoclient.blocking.GenerateBlocking;
import dev.adoclient.http.Call;
import dev.adoclient.http.Paging;
import dev.adoclient.http.Target;
import dev.adoclient.paging.PagedFlux;

/**
 * The pull requests of one project. What is done to one of them is in
 * {@link PullRequestAsyncClient}. Safe to share between threads.
 *
 * @see <a href=
 * "https://learn.microsoft.com/rest/api/azure/devops/git/pull-requests">Pull Requests</a>
 */
@GenerateBlocking
public class PullRequestsAsyncClient {

	private static final String OF_PROJECT = "/git/pullrequests";

	private static final String OF_REPOSITORY = "/git/repositories/{repositoryId}/pullrequests";

	private final Target http;

	/**
	 * Creates the client of a project; applications get theirs from the root client.
	 */
	public PullRequestsAsyncClient(Target http) {
		this.http = http;
	}

	/**
	 * Creates a pull request and returns it. Auto-complete is set afterwards, by
	 * {@link PullRequestAsyncClient#autoComplete(String, PullRequestCompletion)}.
	 * @param repository the name or id of the repository of the target branch
	 * @throws dev.adoclient.error.AdoConflictException if there is an active one of these
	 * branches
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/pull-requests/create">Create</a>
	 */
	public Mono<GitPullRequest> createPullRequest(String repository, PullRequestCreation creation) {
		return createPullRequest(repository, creation, PullRequestCreationOptions.defaults());
	}

	/**
	 * Creates a pull request with options and returns it.
	 * @param repository the name or id of the repository of the target branch
	 * @throws dev.adoclient.error.AdoConflictException if there is an active one of these
	 * branches
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/pull-requests/create">Create</a>
	 */
	public Mono<GitPullRequest> createPullRequest(String repository, PullRequestCreation creation,
			PullRequestCreationOptions options) {
		return this.http.post(OF_REPOSITORY, repository).query(options).body(creation).fetch(GitPullRequest::new);
	}

	/**
	 * Lists the active pull requests of the project.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/pull-requests/get-pull-requests-by-project">Get
	 * Pull Requests By Project</a>
	 */
	public PagedFlux<GitPullRequest> listPullRequests() {
		return listPullRequests(PullRequestQuery.active());
	}

	/**
	 * Lists the pull requests of the project that the query names. Descriptions are cut
	 * at 400 characters. The list is counted off: if one is opened or closed meanwhile,
	 * another can come twice or not at all.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/pull-requests/get-pull-requests-by-project">Get
	 * Pull Requests By Project</a>
	 */
	public PagedFlux<GitPullRequest> listPullRequests(PullRequestQuery query) {
		return list(this.http.get(OF_PROJECT), query);
	}

	/**
	 * Lists the pull requests of a repository that the query names. Descriptions are cut
	 * at 400 characters. The list is counted off: if one is opened or closed meanwhile,
	 * another can come twice or not at all.
	 * @param repository its name or id
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/pull-requests/get-pull-requests">Get
	 * Pull Requests</a>
	 */
	public PagedFlux<GitPullRequest> listPullRequests(String repository, PullRequestQuery query) {
		return list(this.http.get(OF_REPOSITORY, repository), query);
	}

	/**
	 * Returns a pull request, of whichever repository it is.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/pull-requests/get-pull-request-by-id">Get
	 * Pull Request By Id</a>
	 */
	public Mono<GitPullRequest> getPullRequest(int pullRequestId) {
		return this.http.get(OF_PROJECT + "/{pullRequestId}", pullRequestId).fetch(GitPullRequest::new);
	}

	private static PagedFlux<GitPullRequest> list(Call call, PullRequestQuery query) {
		int size = query.size();
		return call.query(query)
			.parameter(PullRequestQuery.TOP, size)
			.fetchPages(GitPullRequest::new, Paging.bySkip(size));
	}

}
