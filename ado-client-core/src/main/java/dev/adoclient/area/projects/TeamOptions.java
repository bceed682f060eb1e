package dev.adoclient.area.projects;

import java.util.Map;

import dev.adoclient.model.AdoOptions;

/**
 * What comes with a team.
 */
public final class TeamOptions extends AdoOptions<TeamOptions> {

	private static final TeamOptions NONE = new TeamOptions(Map.of());

	private TeamOptions(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the options without a wish.
	 */
	public static TeamOptions defaults() {
		return NONE;
	}

	/**
	 * Whether the team comes with its identity, which permissions are given to.
	 */
	public TeamOptions expandIdentity(boolean expand) {
		return parameter("$expandIdentity", expand);
	}

	@Override
	protected TeamOptions with(Map<String, String> parameters) {
		return new TeamOptions(parameters);
	}

}
