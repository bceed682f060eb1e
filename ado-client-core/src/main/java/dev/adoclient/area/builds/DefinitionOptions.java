package dev.adoclient.area.builds;

import java.time.Instant;
import java.util.Map;

import dev.adoclient.model.AdoOptions;

/**
 * Which form of a definition is wanted, and what comes with it.
 */
public final class DefinitionOptions extends AdoOptions<DefinitionOptions> {

	private static final DefinitionOptions NONE = new DefinitionOptions(Map.of());

	private DefinitionOptions(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the options for the newest revision.
	 */
	public static DefinitionOptions defaults() {
		return NONE;
	}

	/**
	 * The revision; the newest unless said.
	 */
	public DefinitionOptions revision(int revision) {
		return parameter("revision", revision);
	}

	/**
	 * The definition comes with its metrics from this time on.
	 */
	public DefinitionOptions minMetricsTime(Instant time) {
		return parameter("minMetricsTime", time);
	}

	/**
	 * The definition comes with these properties.
	 */
	public DefinitionOptions properties(String... names) {
		return parameter("propertyFilters", names);
	}

	/**
	 * Whether the definition comes with its latest builds.
	 */
	public DefinitionOptions includeLatestBuilds(boolean include) {
		return parameter("includeLatestBuilds", include);
	}

	@Override
	protected DefinitionOptions with(Map<String, String> parameters) {
		return new DefinitionOptions(parameters);
	}

}
