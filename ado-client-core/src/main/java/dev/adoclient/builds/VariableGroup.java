package dev.adoclient.builds;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoObject;

/**
 * A group of variables that a definition uses.
 */
public final class VariableGroup extends AdoObject {

	public VariableGroup(ObjectNode json) {
		super(json);
	}

	public @Nullable String alias() {
		return string("alias");
	}

	public @Nullable Integer id() {
		return integer("id");
	}

	public @Nullable String description() {
		return string("description");
	}

	public @Nullable String name() {
		return string("name");
	}

	public @Nullable String type() {
		return string("type");
	}

	public Map<String, BuildDefinitionVariable> variables() {
		return objectMap("variables", BuildDefinitionVariable::new);
	}

}
