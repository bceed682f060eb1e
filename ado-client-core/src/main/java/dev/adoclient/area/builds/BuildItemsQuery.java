package dev.adoclient.area.builds;

import java.util.Map;

import dev.adoclient.model.AdoOptions;

/**
 * How many changes or work items of builds to list.
 */
public final class BuildItemsQuery extends AdoOptions<BuildItemsQuery> {

	private static final BuildItemsQuery NONE = new BuildItemsQuery(Map.of());

	private BuildItemsQuery(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the query for as many as the service gives unasked.
	 */
	public static BuildItemsQuery all() {
		return NONE;
	}

	/**
	 * At most so many: the service answers one page.
	 */
	public BuildItemsQuery max(int items) {
		return parameter("$top", items);
	}

	@Override
	protected BuildItemsQuery with(Map<String, String> parameters) {
		return new BuildItemsQuery(parameters);
	}

}
