package dev.adoclient.area.git;

import java.util.Map;

import dev.adoclient.model.AdoOptions;

/**
 * Which refs to list, and what comes with them. What is not set does not restrict.
 */
public final class RefQuery extends AdoOptions<RefQuery> {

	private static final RefQuery NONE = new RefQuery(Map.of());

	private RefQuery(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the query for all refs.
	 */
	public static RefQuery all() {
		return NONE;
	}

	/**
	 * Returns the query for all branches.
	 */
	public static RefQuery branches() {
		return NONE.startingWith("refs/heads/");
	}

	/**
	 * Returns the query for all tags.
	 */
	public static RefQuery tags() {
		return NONE.startingWith("refs/tags/");
	}

	/**
	 * Only refs whose name starts like this: {@code heads/releases/}, with {@code refs/}
	 * in front or without.
	 */
	public RefQuery startingWith(String prefix) {
		return parameter("filter", RefNames.withoutRefs(prefix));
	}

	/**
	 * Only refs whose name holds this.
	 */
	public RefQuery containing(String part) {
		return parameter("filterContains", part);
	}

	/**
	 * Whether refs come with their links.
	 */
	public RefQuery includeLinks(boolean include) {
		return parameter("includeLinks", include);
	}

	/**
	 * Whether branches come with the statuses of their commits, at most a thousand each.
	 */
	public RefQuery includeStatuses(boolean include) {
		return parameter("includeStatuses", include);
	}

	/**
	 * Whether only the branches of the caller are listed: those that the caller owns or
	 * favors, and the default branch.
	 */
	public RefQuery includeMyBranches(boolean include) {
		return parameter("includeMyBranches", include);
	}

	/**
	 * Whether only the latest status of each context comes with a branch.
	 */
	public RefQuery latestStatusesOnly(boolean latest) {
		return parameter("latestStatusesOnly", latest);
	}

	/**
	 * Whether annotated tags come with the commit that they name.
	 */
	public RefQuery peelTags(boolean peel) {
		return parameter("peelTags", peel);
	}

	/**
	 * So many refs a page, at most 1000.
	 */
	public RefQuery pageSize(int refs) {
		return parameter("$top", PageSize.checked(refs));
	}

	@Override
	protected RefQuery with(Map<String, String> parameters) {
		return new RefQuery(parameters);
	}

}
