package dev.adoclient.area.git;

import java.util.Map;

import dev.adoclient.model.AdoOptions;

/**
 * How the commits of a push are listed.
 */
public final class PushCommitQuery extends AdoOptions<PushCommitQuery> {

	private static final PushCommitQuery NONE = new PushCommitQuery(Map.of());

	private PushCommitQuery(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the query for all commits of the push.
	 */
	public static PushCommitQuery all() {
		return NONE;
	}

	/**
	 * Sets whether commits come with their links.
	 */
	public PushCommitQuery includeLinks(boolean include) {
		return parameter("includeLinks", include);
	}

	/**
	 * Sets the page size; 100 by default.
	 * @throws IllegalArgumentException if it is less than 1
	 */
	public PushCommitQuery pageSize(int commits) {
		return parameter("top", PageSize.checked(commits));
	}

	@Override
	protected PushCommitQuery with(Map<String, String> parameters) {
		return new PushCommitQuery(parameters);
	}

}
