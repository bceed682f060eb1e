package dev.adoclient.builds;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoObject;

/**
 * The kind of an option.
 */
public final class BuildOptionDefinitionReference extends AdoObject {

	public BuildOptionDefinitionReference(ObjectNode json) {
		super(json);
	}

	public @Nullable UUID id() {
		return uuid("id");
	}

}
