package dev.adoclient.area.projects;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoBody;

/**
 * A team to create.
 */
public final class TeamRequest extends AdoBody<TeamRequest> {

	private TeamRequest(ObjectNode json) {
		super(json);
	}

	/**
	 * Returns the request for a team.
	 * @param name a name that no team of the project has, of 64 characters at the most
	 * @throws IllegalArgumentException if the name is blank or too long
	 */
	public static TeamRequest of(String name) {
		return new TeamRequest(JsonNodeFactory.instance.objectNode().put("name", ProjectName.checked(name)));
	}

	/**
	 * Sets the description.
	 */
	public TeamRequest description(String description) {
		return property("description", description);
	}

	@Override
	protected TeamRequest with(ObjectNode json) {
		return new TeamRequest(json);
	}

}
