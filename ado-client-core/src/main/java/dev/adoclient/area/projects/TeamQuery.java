package dev.adoclient.area.projects;

import java.util.Map;

import dev.adoclient.model.AdoOptions;

/**
 * Which teams to list, and what comes with each.
 */
public final class TeamQuery extends AdoOptions<TeamQuery> {

	static final int PAGE = 100;

	private static final String TOP = "$top";

	private static final TeamQuery NONE = new TeamQuery(Map.of());

	private TeamQuery(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the query for all teams.
	 */
	public static TeamQuery all() {
		return NONE;
	}

	/**
	 * Whether only teams are listed that the caller is in.
	 */
	public TeamQuery mine(boolean mine) {
		return parameter("$mine", mine);
	}

	/**
	 * Whether each team comes with its identity, which permissions are given to.
	 */
	public TeamQuery expandIdentity(boolean expand) {
		return parameter("$expandIdentity", expand);
	}

	/**
	 * So many teams a page; a hundred unless set.
	 * @throws IllegalArgumentException if a page has none
	 */
	public TeamQuery pageSize(int teams) {
		if (teams < 1) {
			throw new IllegalArgumentException("A page has at least one team, not " + teams);
		}
		return parameter(TOP, teams);
	}

	/**
	 * Returns the query with the size of a page, which tells a full page from the last.
	 */
	TeamQuery sized() {
		return parameters().containsKey(TOP) ? pageSize(size()) : pageSize(PAGE);
	}

	int size() {
		return Integer.parseInt(parameters().getOrDefault(TOP, Integer.toString(PAGE)));
	}

	@Override
	protected TeamQuery with(Map<String, String> parameters) {
		return new TeamQuery(parameters);
	}

}
