package dev.adoclient.area.builds;

import java.util.Map;

import dev.adoclient.model.AdoOptions;

/**
 * Which revision of a definition the tags are wanted of.
 */
public final class DefinitionTagsOptions extends AdoOptions<DefinitionTagsOptions> {

	private static final DefinitionTagsOptions NONE = new DefinitionTagsOptions(Map.of());

	private DefinitionTagsOptions(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the options for the newest revision.
	 */
	public static DefinitionTagsOptions newest() {
		return NONE;
	}

	/**
	 * The revision.
	 */
	public DefinitionTagsOptions revision(int revision) {
		return parameter("revision", revision);
	}

	@Override
	protected DefinitionTagsOptions with(Map<String, String> parameters) {
		return new DefinitionTagsOptions(parameters);
	}

}
