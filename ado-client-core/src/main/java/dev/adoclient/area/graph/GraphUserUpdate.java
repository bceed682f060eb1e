package dev.adoclient.area.graph;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoBody;

/**
 * What changes of a user.
 */
public final class GraphUserUpdate extends AdoBody<GraphUserUpdate> {

	private GraphUserUpdate(ObjectNode json) {
		super(json);
	}

	/**
	 * Returns the update that maps the user to the one of this object id in the
	 * directory.
	 * @throws IllegalArgumentException if it is blank
	 */
	public static GraphUserUpdate originId(String originId) {
		if (originId.isBlank()) {
			throw new IllegalArgumentException("The object id of the user is blank");
		}
		return new GraphUserUpdate(JsonNodeFactory.instance.objectNode().put("originId", originId));
	}

	@Override
	protected GraphUserUpdate with(ObjectNode json) {
		return new GraphUserUpdate(json);
	}

}
