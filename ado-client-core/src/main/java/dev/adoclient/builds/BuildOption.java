package dev.adoclient.builds;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoObject;

/**
 * An option of a definition.
 */
public final class BuildOption extends AdoObject {

	public BuildOption(ObjectNode json) {
		super(json);
	}

	public @Nullable BuildOptionDefinitionReference definition() {
		return object("definition", BuildOptionDefinitionReference::new);
	}

	public boolean enabled() {
		return flag("enabled");
	}

	public Map<String, String> inputs() {
		return stringMap("inputs");
	}

}
