package dev.adoclient.area.git;

import java.util.Map;

import dev.adoclient.model.AdoOptions;

/**
 * Which changes of an iteration to list.
 */
public final class PullRequestChangesQuery extends AdoOptions<PullRequestChangesQuery> {

	private static final PullRequestChangesQuery NONE = new PullRequestChangesQuery(Map.of());

	private PullRequestChangesQuery(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the query for all that the iteration differs in from the target branch.
	 */
	public static PullRequestChangesQuery all() {
		return NONE;
	}

	/**
	 * Only what has changed since this iteration; 0 stands for the common commit of the
	 * branches.
	 */
	public PullRequestChangesQuery compareTo(int iterationId) {
		return parameter("$compareTo", iterationId);
	}

	/**
	 * So many changes a page, at most 2000; 100 unless set.
	 * @throws IllegalArgumentException if it is less than 1
	 */
	public PullRequestChangesQuery pageSize(int changes) {
		return parameter("$top", PageSize.checked(changes));
	}

	@Override
	protected PullRequestChangesQuery with(Map<String, String> parameters) {
		return new PullRequestChangesQuery(parameters);
	}

}
