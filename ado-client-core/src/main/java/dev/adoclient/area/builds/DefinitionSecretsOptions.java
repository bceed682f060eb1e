package dev.adoclient.area.builds;

import java.util.Map;

import dev.adoclient.model.AdoOptions;

/**
 * From where the secrets of a changed definition come.
 */
public final class DefinitionSecretsOptions extends AdoOptions<DefinitionSecretsOptions> {

	private static final DefinitionSecretsOptions NONE = new DefinitionSecretsOptions(Map.of());

	private DefinitionSecretsOptions(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the options for the secrets that the definition has.
	 */
	public static DefinitionSecretsOptions none() {
		return NONE;
	}

	/**
	 * The definition that has the secrets.
	 */
	public DefinitionSecretsOptions definition(int definitionId) {
		return parameter("secretsSourceDefinitionId", definitionId);
	}

	/**
	 * The revision of that definition; the newest unless said.
	 */
	public DefinitionSecretsOptions revision(int revision) {
		return parameter("secretsSourceDefinitionRevision", revision);
	}

	@Override
	protected DefinitionSecretsOptions with(Map<String, String> parameters) {
		return new DefinitionSecretsOptions(parameters);
	}

}
