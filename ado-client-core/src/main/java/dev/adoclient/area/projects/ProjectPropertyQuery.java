package dev.adoclient.area.projects;

import java.util.Map;

import dev.adoclient.model.AdoOptions;

/**
 * Which properties of a project to list.
 */
public final class ProjectPropertyQuery extends AdoOptions<ProjectPropertyQuery> {

	private static final ProjectPropertyQuery NONE = new ProjectPropertyQuery(Map.of());

	private ProjectPropertyQuery(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the query for all properties.
	 */
	public static ProjectPropertyQuery all() {
		return NONE;
	}

	/**
	 * Only properties of these names. {@code *} stands for any characters, {@code ?} for
	 * one.
	 * @throws IllegalArgumentException if no name is given, or one holds a comma
	 */
	public ProjectPropertyQuery names(String... names) {
		return parameter("keys", names);
	}

	@Override
	protected ProjectPropertyQuery with(Map<String, String> parameters) {
		return new ProjectPropertyQuery(parameters);
	}

}
