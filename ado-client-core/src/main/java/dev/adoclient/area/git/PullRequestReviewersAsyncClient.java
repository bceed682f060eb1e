package dev.adoclient.area.git;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import reactor.core.publisher.Mono;

import dev.adoclient.blocking.GenerateBlocking;
import dev.adoclient.http.Paging;
import dev.adoclient.paging.PagedFlux;

/**
 * The reviewers of one pull request, and their votes. Safe to share between threads.
 *
 * @see <a href=
 * "https://learn.microsoft.com/rest/api/azure/devops/git/pull-request-reviewers">Pull
 * Request Reviewers</a>
 */
@GenerateBlocking
public class PullRequestReviewersAsyncClient {

	private static final String REVIEWERS = "/reviewers";

	private static final String REVIEWER = "/reviewers/{reviewerId}";

	private final PullRequestRoutes routes;

	PullRequestReviewersAsyncClient(PullRequestRoutes routes) {
		this.routes = routes;
	}

	/**
	 * Lists the reviewers with their votes.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/pull-request-reviewers/list">List</a>
	 */
	public PagedFlux<IdentityRefWithVote> listReviewers() {
		return this.routes.get(REVIEWERS).fetchPages(IdentityRefWithVote::new, Paging.byContinuationHeader());
	}

	/**
	 * Returns a reviewer with the vote.
	 * @param reviewerId the id of a person or a group
	 * @throws dev.adoclient.error.AdoNotFoundException if it is not a reviewer
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/pull-request-reviewers/get">Get</a>
	 */
	public Mono<IdentityRefWithVote> getReviewer(String reviewerId) {
		return this.routes.get(REVIEWER, reviewerId).fetch(IdentityRefWithVote::new);
	}

	/**
	 * Adds reviewers, who may vote, and returns them.
	 * @param reviewerIds the ids of persons or groups
	 * @throws IllegalArgumentException if nobody is named
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/pull-request-reviewers/create-pull-request-reviewers">Create
	 * Pull Request Reviewers</a>
	 */
	public Mono<List<IdentityRefWithVote>> addReviewers(String... reviewerIds) {
		requireSomebody(reviewerIds);
		return this.routes.post(REVIEWERS)
			.body(Arrays.stream(reviewerIds).map((id) -> Map.of("id", id)).toList())
			.fetchList(IdentityRefWithVote::new);
	}

	/**
	 * Adds a reviewer who must approve, and returns it. A vote that there is already is
	 * taken back.
	 * @param reviewerId the id of a person or a group
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/pull-request-reviewers/create-pull-request-reviewer">Create
	 * Pull Request Reviewer</a>
	 */
	public Mono<IdentityRefWithVote> addRequiredReviewer(String reviewerId) {
		return this.routes.put(REVIEWER, reviewerId)
			.body(Map.of("id", reviewerId, "vote", Vote.NONE.value(), "isRequired", true))
			.fetch(IdentityRefWithVote::new);
	}

	/**
	 * Votes, and returns the reviewer. Who is no reviewer yet becomes one.
	 * @param reviewerId the caller's own id: nobody votes for others
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/pull-request-reviewers/create-pull-request-reviewer">Create
	 * Pull Request Reviewer</a>
	 */
	public Mono<IdentityRefWithVote> vote(String reviewerId, Vote vote) {
		return this.routes.put(REVIEWER, reviewerId)
			.body(Map.of("id", reviewerId, "vote", vote.value()))
			.fetch(IdentityRefWithVote::new);
	}

	/**
	 * Takes the votes of reviewers back.
	 * @param reviewerIds the ids of persons or groups
	 * @throws IllegalArgumentException if nobody is named
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/pull-request-reviewers/update-pull-request-reviewers">Update
	 * Pull Request Reviewers</a>
	 */
	public Mono<Void> resetVotes(String... reviewerIds) {
		requireSomebody(reviewerIds);
		return this.routes.patch(REVIEWERS)
			.body(Arrays.stream(reviewerIds).map((id) -> Map.of("id", id, "vote", Vote.NONE.value())).toList())
			.send();
	}

	/**
	 * Sets whether the pull request is flagged for a reviewer's attention, and returns
	 * the reviewer.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/pull-request-reviewers/update-pull-request-reviewer">Update
	 * Pull Request Reviewer</a>
	 */
	public Mono<IdentityRefWithVote> setFlagged(String reviewerId, boolean flagged) {
		return this.routes.patch(REVIEWER, reviewerId)
			.body(Map.of("isFlagged", flagged))
			.fetch(IdentityRefWithVote::new);
	}

	/**
	 * Sets whether a reviewer has declined to review, and returns the reviewer.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/pull-request-reviewers/update-pull-request-reviewer">Update
	 * Pull Request Reviewer</a>
	 */
	public Mono<IdentityRefWithVote> setDeclined(String reviewerId, boolean declined) {
		return this.routes.patch(REVIEWER, reviewerId)
			.body(Map.of("hasDeclined", declined))
			.fetch(IdentityRefWithVote::new);
	}

	/**
	 * Takes a reviewer away, with the vote.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/pull-request-reviewers/delete">Delete</a>
	 */
	public Mono<Void> removeReviewer(String reviewerId) {
		return this.routes.delete(REVIEWER, reviewerId).send();
	}

	private static void requireSomebody(String... reviewerIds) {
		if (reviewerIds.length == 0) {
			throw new IllegalArgumentException("Name the reviewers");
		}
	}

}
