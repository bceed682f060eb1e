package dev.adoclient.builds;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoObject;

/**
 * A trigger of a definition.
 */
public final class BuildTrigger extends AdoObject {

	public BuildTrigger(ObjectNode json) {
		super(json);
	}

	public @Nullable DefinitionTriggerType triggerType() {
		return code("triggerType", DefinitionTriggerType::new);
	}

}
