package dev.adoclient.area.git;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import dev.adoclient.model.AdoOptions;
import dev.adoclient.model.BranchNames;

/**
 * Which pushes to list, and what comes with them. What is not set does not restrict.
 */
public final class PushQuery extends AdoOptions<PushQuery> {

	private static final PushQuery NONE = new PushQuery(Map.of());

	private PushQuery(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the query for all pushes, the newest first.
	 */
	public static PushQuery all() {
		return NONE;
	}

	/**
	 * Only pushes to this branch: {@code main} or {@code refs/heads/main}.
	 */
	public PushQuery branch(String branch) {
		return parameter("searchCriteria.refName", BranchNames.full(branch));
	}

	/**
	 * Only pushes by this identity.
	 */
	public PushQuery pusher(UUID identityId) {
		return parameter("searchCriteria.pusherId", identityId);
	}

	/**
	 * Only pushes not before this time.
	 */
	public PushQuery from(Instant from) {
		return parameter("searchCriteria.fromDate", from);
	}

	/**
	 * Only pushes not after this time.
	 */
	public PushQuery to(Instant to) {
		return parameter("searchCriteria.toDate", to);
	}

	/**
	 * Whether pushes come with their links.
	 */
	public PushQuery includeLinks(boolean include) {
		return parameter("searchCriteria.includeLinks", include);
	}

	/**
	 * Whether pushes come with the refs that they moved.
	 */
	public PushQuery includeRefUpdates(boolean include) {
		return parameter("searchCriteria.includeRefUpdates", include);
	}

	/**
	 * So many pushes a page; 100 unless set.
	 * @throws IllegalArgumentException if it is less than 1
	 */
	public PushQuery pageSize(int pushes) {
		return parameter("$top", PageSize.checked(pushes));
	}

	@Override
	protected PushQuery with(Map<String, String> parameters) {
		return new PushQuery(parameters);
	}

}
