package dev.adoclient.area.endpoints;

import java.util.UUID;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoBody;

/**
 * A project that can use an endpoint, with the name that the endpoint has there.
 */
public final class EndpointShare extends AdoBody<EndpointShare> {

	private EndpointShare(ObjectNode json) {
		super(json);
	}

	/**
	 * Returns the use of an endpoint in a project.
	 * @param name the name of the endpoint in this project
	 * @throws IllegalArgumentException if the name is blank
	 */
	public static EndpointShare with(UUID projectId, String name) {
		if (name.isBlank()) {
			throw new IllegalArgumentException("The name of the endpoint is blank");
		}
		ObjectNode json = JsonNodeFactory.instance.objectNode().put("name", name);
		json.putObject("projectReference").put("id", projectId.toString());
		return new EndpointShare(json);
	}

	/**
	 * Sets what the endpoint is for.
	 */
	public EndpointShare description(String description) {
		return property("description", description);
	}

	@Override
	protected EndpointShare with(ObjectNode json) {
		return new EndpointShare(json);
	}

}
