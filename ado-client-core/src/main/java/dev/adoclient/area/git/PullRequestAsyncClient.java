package dev.adoclient.area.git;

import java.time.Duration;
import java.util.Map;

import reactor.core.publisher.Mono;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.http.HttpMethod;

import dev.adoclient.blocking.GenerateBlocking;
import dev.adoclient.http.Call;
import dev.adoclient.http.Paging;
import dev.adoclient.http.Polling;
import dev.adoclient.http.Target;
import dev.adoclient.model.PropertiesCollection;
import dev.adoclient.model.PropertyChange;
import dev.adoclient.model.ResourceRef;
import dev.adoclient.paging.PagedFlux;

/**
 * One pull request: what it is, and how it ends. Its threads, reviewers and iterations
 * have clients of their own. Safe to share between threads.
 *
 * @see <a href=
 * "https://learn.microsoft.com/rest/api/azure/devops/git/pull-requests">Pull Requests</a>
 */
@GenerateBlocking
public class PullRequestAsyncClient {

	private static final String STATUS = "status";

	private static final String STATUSES = "/statuses";

	private static final String LABELS = "/labels";

	private static final String PROPERTIES = "/properties";

	private static final String COMPLETION = "completionOptions";

	private static final String NOBODY = "00000000-0000-0000-0000-000000000000";

	private static final int PAGE = 100;

	private final PullRequestRoutes routes;

	/**
	 * Creates the client of a pull request; applications get theirs from the root client.
	 * @param project the project
	 * @param repository the name or id of the repository of its target branch
	 */
	public PullRequestAsyncClient(Target project, String repository, int pullRequestId) {
		this.routes = new PullRequestRoutes(project, repository, pullRequestId);
	}

	/**
	 * Returns the threads of comments.
	 */
	public PullRequestThreadsAsyncClient threads() {
		return new PullRequestThreadsAsyncClient(this.routes);
	}

	/**
	 * Returns the reviewers and their votes.
	 */
	public PullRequestReviewersAsyncClient reviewers() {
		return new PullRequestReviewersAsyncClient(this.routes);
	}

	/**
	 * Returns the iterations, with what each one changed.
	 */
	public PullRequestIterationsAsyncClient iterations() {
		return new PullRequestIterationsAsyncClient(this.routes);
	}

	/**
	 * Returns the pull request.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/pull-requests/get-pull-request">Get
	 * Pull Request</a>
	 */
	public Mono<GitPullRequest> get() {
		return get(PullRequestOptions.defaults());
	}

	/**
	 * Returns the pull request, with what the options name.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/pull-requests/get-pull-request">Get
	 * Pull Request</a>
	 */
	public Mono<GitPullRequest> get(PullRequestOptions options) {
		return this.routes.self(HttpMethod.GET).query(options).fetch(GitPullRequest::new);
	}

	/**
	 * Changes the pull request and returns it.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/pull-requests/update">Update</a>
	 */
	public Mono<GitPullRequest> update(PullRequestUpdate update) {
		return change(update);
	}

	/**
	 * Completes the pull request: asks the service to merge it, as its completion options
	 * say. The answer is usually still active, with a merge that is queued;
	 * {@link #awaitMerge(Duration)} waits for it.
	 * @param sourceCommit the head of the source branch that is to be merged, such as
	 * {@code lastMergeSourceCommit} of the pull request that was looked at
	 * @throws dev.adoclient.error.AdoConflictException if the source branch has another
	 * head by now
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/pull-requests/update">Update</a>
	 */
	public Mono<GitPullRequest> complete(String sourceCommit) {
		return change(completed(sourceCommit));
	}

	/**
	 * Completes the pull request in this way: asks the service to merge it. The answer is
	 * usually still active, with a merge that is queued; {@link #awaitMerge(Duration)}
	 * waits for it.
	 * @param sourceCommit the head of the source branch that is to be merged, such as
	 * {@code lastMergeSourceCommit} of the pull request that was looked at
	 * @throws dev.adoclient.error.AdoConflictException if the source branch has another
	 * head by now
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/pull-requests/update">Update</a>
	 */
	public Mono<GitPullRequest> complete(String sourceCommit, PullRequestCompletion completion) {
		return change(completed(sourceCommit).property(COMPLETION, completion));
	}

	/**
	 * Lets the service complete the pull request as soon as all policies agree, and
	 * returns it.
	 * @param identityId who wants it: the caller's id
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/pull-requests/update">Update</a>
	 */
	public Mono<GitPullRequest> autoComplete(String identityId, PullRequestCompletion completion) {
		return change(autoCompletedBy(identityId).property(COMPLETION, completion));
	}

	/**
	 * Takes auto-complete back, and returns the pull request.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/pull-requests/update">Update</a>
	 */
	public Mono<GitPullRequest> cancelAutoComplete() {
		return change(autoCompletedBy(NOBODY));
	}

	/**
	 * Abandons the pull request and returns it.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/pull-requests/update">Update</a>
	 */
	public Mono<GitPullRequest> abandon() {
		return change(PullRequestUpdate.empty().property(STATUS, PullRequestStatus.ABANDONED));
	}

	/**
	 * Opens the pull request again after it was abandoned, and returns it.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/pull-requests/update">Update</a>
	 */
	public Mono<GitPullRequest> reactivate() {
		return change(PullRequestUpdate.empty().property(STATUS, PullRequestStatus.ACTIVE));
	}

	/**
	 * Makes the pull request a draft, which takes all votes back, and returns it.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/pull-requests/update">Update</a>
	 */
	public Mono<GitPullRequest> convertToDraft() {
		return change(PullRequestUpdate.empty().property("isDraft", true));
	}

	/**
	 * Makes a draft a pull request that can be voted on, and returns it.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/pull-requests/update">Update</a>
	 */
	public Mono<GitPullRequest> publish() {
		return change(PullRequestUpdate.empty().property("isDraft", false));
	}

	/**
	 * Waits until the pull request is merged, whoever completed it, and returns it as it
	 * is then. It is read at once, then after 1 s, 1.5 s and so on, at the most after 30
	 * s.
	 * @param limit how long to wait
	 * @throws dev.adoclient.error.AdoConflictException if the branches conflict, a policy
	 * rejects the merge, it fails, or the pull request is abandoned
	 * @throws dev.adoclient.error.AdoTimeoutException if it is not merged within the
	 * limit
	 * @throws IllegalArgumentException if the limit is not longer than nothing
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/pull-requests/get-pull-request">Get
	 * Pull Request</a>
	 */
	public Mono<GitPullRequest> awaitMerge(Duration limit) {
		Call question = this.routes.self(HttpMethod.GET);
		return new Polling<>(question, GitPullRequest::new).until(
				(pullRequest) -> new MergeProgress(question, pullRequest).isMerged(), limit,
				(pullRequest) -> new MergeProgress(question, pullRequest).text());
	}

	/**
	 * Lists the commits, a hundred a page.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/pull-request-commits/get-pull-request-commits">Get
	 * Pull Request Commits</a>
	 */
	public PagedFlux<GitCommitRef> listCommits() {
		return this.routes.get("/commits")
			.parameter("$top", PAGE)
			.fetchPages(GitCommitRef::new, Paging.byContinuationHeader());
	}

	/**
	 * Lists the work items that the pull request is linked with: their ids, as texts, and
	 * addresses.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/pull-request-work-items/list">List</a>
	 */
	public PagedFlux<ResourceRef> listWorkItems() {
		return this.routes.get("/workitems").fetchPages(ResourceRef::new, Paging.byContinuationHeader());
	}

	/**
	 * Lists the labels.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/pull-request-labels/list">List</a>
	 */
	public PagedFlux<WebApiTagDefinition> listLabels() {
		return this.routes.get(LABELS).fetchPages(WebApiTagDefinition::new, Paging.byContinuationHeader());
	}

	/**
	 * Returns a label that the pull request has.
	 * @throws dev.adoclient.error.AdoNotFoundException if it does not have it
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/pull-request-labels/get">Get</a>
	 */
	public Mono<WebApiTagDefinition> getLabel(String nameOrId) {
		return this.routes.get(LABELS + "/{labelIdOrName}", nameOrId).fetch(WebApiTagDefinition::new);
	}

	/**
	 * Adds a label and returns it. A label that it has already stays as it is.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/pull-request-labels/create">Create</a>
	 */
	public Mono<WebApiTagDefinition> addLabel(String name) {
		return this.routes.post(LABELS).body(Map.of("name", name)).fetch(WebApiTagDefinition::new);
	}

	/**
	 * Takes a label away.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/pull-request-labels/delete">Delete</a>
	 */
	public Mono<Void> removeLabel(String nameOrId) {
		return this.routes.delete(LABELS + "/{labelIdOrName}", nameOrId).send();
	}

	/**
	 * Lists the statuses that services have set, those of iterations included, the newest
	 * last. The same context may come several times; its newest status counts.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/pull-request-statuses/list">List</a>
	 */
	public PagedFlux<GitPullRequestStatus> listStatuses() {
		return this.routes.get(STATUSES).fetchPages(GitPullRequestStatus::new, Paging.byContinuationHeader());
	}

	/**
	 * Returns a status.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/pull-request-statuses/get">Get</a>
	 */
	public Mono<GitPullRequestStatus> getStatus(int statusId) {
		return this.routes.get(STATUSES + "/{statusId}", statusId).fetch(GitPullRequestStatus::new);
	}

	/**
	 * Sets a status and returns it. It counts in place of those that were set of its
	 * context before.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/pull-request-statuses/create">Create</a>
	 */
	public Mono<GitPullRequestStatus> setStatus(PullRequestStatusRequest status) {
		return this.routes.post(STATUSES).body(status).fetch(GitPullRequestStatus::new);
	}

	/**
	 * Deletes a status.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/pull-request-statuses/delete">Delete</a>
	 */
	public Mono<Void> deleteStatus(int statusId) {
		return this.routes.delete(STATUSES + "/{statusId}", statusId).send();
	}

	/**
	 * Returns the properties that were put on the pull request.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/pull-request-properties/list">List</a>
	 */
	public Mono<PropertiesCollection> getProperties() {
		return this.routes.get(PROPERTIES).fetch(PullRequestAsyncClient::properties);
	}

	/**
	 * Changes properties, all or none, and returns those that there are then.
	 * @throws IllegalArgumentException if nothing is to be changed
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/pull-request-properties/update">Update</a>
	 */
	public Mono<PropertiesCollection> updateProperties(PropertyChange change) {
		return this.routes.patch(PROPERTIES).body(change.patch()).fetch(PullRequestAsyncClient::properties);
	}

	private Mono<GitPullRequest> change(PullRequestUpdate update) {
		return this.routes.self(HttpMethod.PATCH).body(update).fetch(GitPullRequest::new);
	}

	private static PullRequestUpdate completed(String sourceCommit) {
		if (sourceCommit.isBlank()) {
			throw new IllegalArgumentException("Name the commit at the head of the source branch");
		}
		return PullRequestUpdate.empty()
			.property(STATUS, PullRequestStatus.COMPLETED)
			.property("lastMergeSourceCommit", Map.of("commitId", sourceCommit));
	}

	private static PullRequestUpdate autoCompletedBy(String identityId) {
		return PullRequestUpdate.empty().property("autoCompleteSetBy", Map.of("id", identityId));
	}

	/** The service wraps them as if they were a list. */
	private static PropertiesCollection properties(ObjectNode json) {
		boolean wrapped = json.path("count").isNumber() && json.path("value").isObject();
		return new PropertiesCollection(wrapped ? json.withObject("value") : json);
	}

}
