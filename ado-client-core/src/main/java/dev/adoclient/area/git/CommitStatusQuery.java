package dev.adoclient.area.git;

import java.util.Map;

import dev.adoclient.model.AdoOptions;

/**
 * Which statuses of a commit to list.
 */
public final class CommitStatusQuery extends AdoOptions<CommitStatusQuery> {

	private static final CommitStatusQuery NONE = new CommitStatusQuery(Map.of());

	private CommitStatusQuery(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the query for all statuses, also those that a later one replaced.
	 */
	public static CommitStatusQuery all() {
		return NONE;
	}

	/**
	 * Whether only the latest status of each context is listed.
	 */
	public CommitStatusQuery latestOnly(boolean latest) {
		return parameter("latestOnly", latest);
	}

	/**
	 * So many statuses a page; 100 unless set.
	 * @throws IllegalArgumentException if it is less than 1
	 */
	public CommitStatusQuery pageSize(int statuses) {
		return parameter("top", PageSize.checked(statuses));
	}

	@Override
	protected CommitStatusQuery with(Map<String, String> parameters) {
		return new CommitStatusQuery(parameters);
	}

}
