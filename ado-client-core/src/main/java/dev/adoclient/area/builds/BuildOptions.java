package dev.adoclient.area.builds;

import java.util.Map;

import dev.adoclient.model.AdoOptions;

/**
 * What comes with a build.
 */
public final class BuildOptions extends AdoOptions<BuildOptions> {

	private static final BuildOptions NONE = new BuildOptions(Map.of());

	private BuildOptions(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the options that change nothing.
	 */
	public static BuildOptions defaults() {
		return NONE;
	}

	/**
	 * The build comes with these properties.
	 */
	public BuildOptions properties(String... names) {
		return parameter("propertyFilters", names);
	}

	@Override
	protected BuildOptions with(Map<String, String> parameters) {
		return new BuildOptions(parameters);
	}

}
