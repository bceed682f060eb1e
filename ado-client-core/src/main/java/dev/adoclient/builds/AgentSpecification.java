package dev.adoclient.builds;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoObject;

/**
 * The agent image that a build asked for.
 */
public final class AgentSpecification extends AdoObject {

	public AgentSpecification(ObjectNode json) {
		super(json);
	}

	public @Nullable String identifier() {
		return string("identifier");
	}

}
