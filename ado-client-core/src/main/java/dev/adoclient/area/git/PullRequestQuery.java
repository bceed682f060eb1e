package dev.adoclient.area.git;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import dev.adoclient.model.AdoOptions;
import dev.adoclient.model.BranchNames;

/**
 * Which pull requests to list. What is not set does not restrict, except that only active
 * ones are listed unless {@link #all()} or {@link #status(PullRequestStatus)} says
 * otherwise.
 */
public final class PullRequestQuery extends AdoOptions<PullRequestQuery> {

	static final String TOP = "$top";

	private static final int PAGE = 100;

	private static final int LARGEST_PAGE = 1000;

	private static final PullRequestQuery NONE = new PullRequestQuery(Map.of());

	private PullRequestQuery(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the query for the active pull requests.
	 */
	public static PullRequestQuery active() {
		return NONE;
	}

	/**
	 * Returns the query for all pull requests, those that are over included.
	 */
	public static PullRequestQuery all() {
		return NONE.status(PullRequestStatus.ALL);
	}

	/**
	 * Only pull requests of this status.
	 */
	public PullRequestQuery status(PullRequestStatus status) {
		return parameter("searchCriteria.status", status);
	}

	/**
	 * Only pull requests from this branch: {@code feature} or {@code refs/heads/feature}.
	 */
	public PullRequestQuery sourceBranch(String branch) {
		return parameter("searchCriteria.sourceRefName", BranchNames.full(branch));
	}

	/**
	 * Only pull requests into this branch: {@code main} or {@code refs/heads/main}.
	 */
	public PullRequestQuery targetBranch(String branch) {
		return parameter("searchCriteria.targetRefName", BranchNames.full(branch));
	}

	/**
	 * Only pull requests that this identity created.
	 */
	public PullRequestQuery creator(UUID identityId) {
		return parameter("searchCriteria.creatorId", identityId);
	}

	/**
	 * Only pull requests that this person or group is a reviewer of.
	 */
	public PullRequestQuery reviewer(UUID identityId) {
		return parameter("searchCriteria.reviewerId", identityId);
	}

	/**
	 * Only pull requests into this repository.
	 */
	public PullRequestQuery repository(UUID repositoryId) {
		return parameter("searchCriteria.repositoryId", repositoryId);
	}

	/**
	 * Only pull requests from this repository, which may be a fork.
	 */
	public PullRequestQuery sourceRepository(UUID repositoryId) {
		return parameter("searchCriteria.sourceRepositoryId", repositoryId);
	}

	/**
	 * Only pull requests that were created or closed at this time or later.
	 */
	public PullRequestQuery minTime(Instant time) {
		return parameter("searchCriteria.minTime", time);
	}

	/**
	 * Only pull requests that were created or closed at this time or earlier.
	 */
	public PullRequestQuery maxTime(Instant time) {
		return parameter("searchCriteria.maxTime", time);
	}

	/**
	 * Which time {@link #minTime(Instant)} and {@link #maxTime(Instant)} are about; the
	 * creation unless set.
	 */
	public PullRequestQuery timeRangeType(PullRequestTimeRangeType type) {
		return parameter("searchCriteria.queryTimeRangeType", type);
	}

	/**
	 * Whether the answer has links.
	 */
	public PullRequestQuery includeLinks(boolean include) {
		return parameter("searchCriteria.includeLinks", include);
	}

	/**
	 * How many characters of comments are sent. The service has it in its list, and does
	 * not heed it.
	 */
	public PullRequestQuery maxCommentLength(int characters) {
		return parameter("maxCommentLength", characters);
	}

	/**
	 * So many pull requests a page, 1 to 1000; 100 unless set.
	 * @throws IllegalArgumentException if it is another number: a page that the service
	 * cuts would look like the last one
	 */
	public PullRequestQuery pageSize(int pullRequests) {
		return parameter(TOP, checked(pullRequests));
	}

	int size() {
		String top = parameters().get(TOP);
		return (top != null) ? checked(Integer.parseInt(top)) : PAGE;
	}

	@Override
	protected PullRequestQuery with(Map<String, String> parameters) {
		return new PullRequestQuery(parameters);
	}

	private static int checked(int size) {
		if (size < 1 || size > LARGEST_PAGE) {
			throw new IllegalArgumentException(
					"A page has 1 to %d pull requests, not %d".formatted(LARGEST_PAGE, size));
		}
		return size;
	}

}
