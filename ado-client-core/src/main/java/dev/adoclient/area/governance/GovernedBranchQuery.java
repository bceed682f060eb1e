package dev.adoclient.area.governance;

import java.util.Map;

import dev.adoclient.model.AdoOptions;

/**
 * Which branches of a governed repository to list.
 */
public final class GovernedBranchQuery extends AdoOptions<GovernedBranchQuery> {

	private static final GovernedBranchQuery ALL = new GovernedBranchQuery(Map.of("top", "99999"));

	private GovernedBranchQuery(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the query for all branches: 99,999 at most, since the service is not known
	 * to say that there are more.
	 */
	public static GovernedBranchQuery all() {
		return ALL.trackedOnly(false);
	}

	/**
	 * Returns the query for the branches that are tracked; as many at most.
	 */
	public static GovernedBranchQuery tracked() {
		return ALL.trackedOnly(true);
	}

	private GovernedBranchQuery trackedOnly(boolean tracked) {
		return parameter("isTracked", tracked);
	}

	@Override
	protected GovernedBranchQuery with(Map<String, String> parameters) {
		return new GovernedBranchQuery(parameters);
	}

}
