package dev.adoclient.area.policies;

import java.util.List;
import java.util.UUID;

import tools.jackson.databind.node.ObjectNode;

/**
 * A policy of a type that has no class here, such as one of an extension.
 */
public final class OtherPolicy extends Policy<OtherPolicy> {

	private final List<String> identifyingSettings;

	private OtherPolicy(ObjectNode json, List<String> identifyingSettings) {
		super(json);
		this.identifyingSettings = identifyingSettings;
	}

	/**
	 * Returns a policy of a type, one a scope.
	 * @param type the id of the type, as {@link PoliciesAsyncClient#listTypes()} lists
	 * them
	 */
	public static OtherPolicy of(UUID type) {
		return new OtherPolicy(ofType(type), List.of());
	}

	/**
	 * Sets the names of the settings that tell one policy of a scope from another.
	 */
	public OtherPolicy identifiedBy(String... settings) {
		return new OtherPolicy(json(), List.of(settings));
	}

	@Override
	protected List<String> identifyingSettings() {
		return this.identifyingSettings;
	}

	@Override
	protected OtherPolicy with(ObjectNode json) {
		return new OtherPolicy(json, this.identifyingSettings);
	}

}
