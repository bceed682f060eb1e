package dev.adoclient.area.builds;

import java.util.Map;

import dev.adoclient.model.AdoOptions;

/**
 * Which changes of a build to list.
 */
public final class BuildChangesQuery extends AdoOptions<BuildChangesQuery> {

	private static final BuildChangesQuery NONE = new BuildChangesQuery(Map.of());

	private BuildChangesQuery(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the query for all changes.
	 */
	public static BuildChangesQuery all() {
		return NONE;
	}

	/**
	 * So many changes a page.
	 */
	public BuildChangesQuery pageSize(int changes) {
		return parameter("$top", changes);
	}

	/**
	 * Whether the changes that were made to the sources themselves are listed, too.
	 */
	public BuildChangesQuery includeSourceChange(boolean include) {
		return parameter("includeSourceChange", include);
	}

	@Override
	protected BuildChangesQuery with(Map<String, String> parameters) {
		return new BuildChangesQuery(parameters);
	}

}
