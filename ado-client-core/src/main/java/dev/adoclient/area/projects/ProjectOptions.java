package dev.adoclient.area.projects;

import java.util.Map;

import dev.adoclient.model.AdoOptions;

/**
 * What comes with a project.
 */
public final class ProjectOptions extends AdoOptions<ProjectOptions> {

	private static final ProjectOptions NONE = new ProjectOptions(Map.of());

	private ProjectOptions(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the options without a wish.
	 */
	public static ProjectOptions defaults() {
		return NONE;
	}

	/**
	 * Whether the project comes with its capabilities: the process that it follows, and
	 * its kind of source control.
	 */
	public ProjectOptions includeCapabilities(boolean include) {
		return parameter("includeCapabilities", include);
	}

	/**
	 * Whether a project is found by a name that it had before, too.
	 */
	public ProjectOptions includeHistory(boolean include) {
		return parameter("includeHistory", include);
	}

	@Override
	protected ProjectOptions with(Map<String, String> parameters) {
		return new ProjectOptions(parameters);
	}

}
