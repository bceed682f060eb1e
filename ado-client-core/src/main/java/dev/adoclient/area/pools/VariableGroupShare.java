package dev.adoclient.area.pools;

import java.util.UUID;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoBody;

/**
 * A project that can use a variable group, with the name that the group has there.
 */
public final class VariableGroupShare extends AdoBody<VariableGroupShare> {

	private VariableGroupShare(ObjectNode json) {
		super(json);
	}

	/**
	 * Returns the use of a group in a project.
	 * @param name the name of the group in this project
	 * @throws IllegalArgumentException if the name is blank
	 */
	public static VariableGroupShare with(UUID projectId, String name) {
		if (name.isBlank()) {
			throw new IllegalArgumentException("The name of the variable group is blank");
		}
		ObjectNode json = JsonNodeFactory.instance.objectNode().put("name", name);
		json.putObject("projectReference").put("id", projectId.toString());
		return new VariableGroupShare(json);
	}

	/**
	 * Sets what the group is for.
	 */
	public VariableGroupShare description(String description) {
		return property("description", description);
	}

	@Override
	protected VariableGroupShare with(ObjectNode json) {
		return new VariableGroupShare(json);
	}

}
