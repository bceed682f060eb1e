package dev.adoclient.area.builds;

import java.util.Map;

import dev.adoclient.model.AdoOptions;

/**
 * Which definition a new one is made after.
 */
public final class DefinitionCloneOptions extends AdoOptions<DefinitionCloneOptions> {

	private static final DefinitionCloneOptions NONE = new DefinitionCloneOptions(Map.of());

	private DefinitionCloneOptions(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the options for a definition that is new in all.
	 */
	public static DefinitionCloneOptions none() {
		return NONE;
	}

	/**
	 * The definition to take over.
	 */
	public DefinitionCloneOptions definition(int definitionId) {
		return parameter("definitionToCloneId", definitionId);
	}

	/**
	 * The revision of that definition; the newest unless said.
	 */
	public DefinitionCloneOptions revision(int revision) {
		return parameter("definitionToCloneRevision", revision);
	}

	@Override
	protected DefinitionCloneOptions with(Map<String, String> parameters) {
		return new DefinitionCloneOptions(parameters);
	}

}
