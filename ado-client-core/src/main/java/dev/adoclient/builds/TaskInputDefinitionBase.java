package dev.adoclient.builds;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoObject;

/**
 * One parameter of a designer process.
 */
public final class TaskInputDefinitionBase extends AdoObject {

	public TaskInputDefinitionBase(ObjectNode json) {
		super(json);
	}

	public List<String> aliases() {
		return strings("aliases");
	}

	public @Nullable String defaultValue() {
		return string("defaultValue");
	}

	public @Nullable String groupName() {
		return string("groupName");
	}

	public @Nullable String helpMarkDown() {
		return string("helpMarkDown");
	}

	public @Nullable String label() {
		return string("label");
	}

	public @Nullable String name() {
		return string("name");
	}

	public Map<String, String> options() {
		return stringMap("options");
	}

	public Map<String, String> properties() {
		return stringMap("properties");
	}

	public boolean required() {
		return flag("required");
	}

	public @Nullable String type() {
		return string("type");
	}

	public @Nullable TaskInputValidation validation() {
		return object("validation", TaskInputValidation::new);
	}

	public @Nullable String visibleRule() {
		return string("visibleRule");
	}

}
