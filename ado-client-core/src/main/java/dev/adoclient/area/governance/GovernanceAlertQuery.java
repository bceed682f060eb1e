package dev.adoclient.area.governance;

import java.util.Map;

import dev.adoclient.model.AdoOptions;

/**
 * Which alerts on a branch to list.
 */
public final class GovernanceAlertQuery extends AdoOptions<GovernanceAlertQuery> {

	private static final GovernanceAlertQuery ALL = new GovernanceAlertQuery(Map.of()).includeHistory(false)
		.includeDevelopmentDependencies(true);

	private GovernanceAlertQuery(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the query for all alerts, also those on components that only development
	 * needs.
	 */
	public static GovernanceAlertQuery all() {
		return ALL;
	}

	/**
	 * Whether what became of each alert comes, too.
	 */
	public GovernanceAlertQuery includeHistory(boolean include) {
		return parameter("includeHistory", include);
	}

	/**
	 * Whether alerts on components that only development needs are included.
	 */
	public GovernanceAlertQuery includeDevelopmentDependencies(boolean include) {
		return parameter("includeDevelopmentDependencies", include);
	}

	@Override
	protected GovernanceAlertQuery with(Map<String, String> parameters) {
		return new GovernanceAlertQuery(parameters);
	}

}
