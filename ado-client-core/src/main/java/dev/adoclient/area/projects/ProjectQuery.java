package dev.adoclient.area.projects;

import java.util.Map;

import dev.adoclient.model.AdoOptions;
import dev.adoclient.model.ProjectState;

/**
 * Which projects to list.
 */
public final class ProjectQuery extends AdoOptions<ProjectQuery> {

	private static final ProjectQuery NONE = new ProjectQuery(Map.of());

	private ProjectQuery(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the query for all projects that can be used.
	 */
	public static ProjectQuery all() {
		return NONE;
	}

	/**
	 * Only projects in this state; {@link ProjectState#WELL_FORMED} unless set, and
	 * {@link ProjectState#ALL} for any.
	 */
	public ProjectQuery state(ProjectState state) {
		return parameter("stateFilter", state);
	}

	/**
	 * Whether each project comes with the address of the picture of its default team.
	 */
	public ProjectQuery includeDefaultTeamImageUrl(boolean include) {
		return parameter("getDefaultTeamImageUrl", include);
	}

	/**
	 * So many projects a page.
	 */
	public ProjectQuery pageSize(int projects) {
		return parameter("$top", projects);
	}

	@Override
	protected ProjectQuery with(Map<String, String> parameters) {
		return new ProjectQuery(parameters);
	}

}
