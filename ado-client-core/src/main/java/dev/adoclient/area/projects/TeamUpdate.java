package dev.adoclient.area.projects;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoBody;

/**
 * What is to be changed of a team. What is not set stays as it is.
 */
public final class TeamUpdate extends AdoBody<TeamUpdate> {

	private static final TeamUpdate NONE = new TeamUpdate(JsonNodeFactory.instance.objectNode());

	private TeamUpdate(ObjectNode json) {
		super(json);
	}

	/**
	 * Returns the update that changes nothing yet.
	 */
	public static TeamUpdate empty() {
		return NONE;
	}

	/**
	 * Sets the name, of 64 characters at the most.
	 * @throws IllegalArgumentException if it is blank or too long
	 */
	public TeamUpdate name(String name) {
		return property("name", ProjectName.checked(name));
	}

	/**
	 * Sets the description.
	 */
	public TeamUpdate description(String description) {
		return property("description", description);
	}

	TeamUpdate required() {
		if (json().isEmpty()) {
			throw new IllegalArgumentException("Nothing of the team is to be changed");
		}
		return this;
	}

	@Override
	protected TeamUpdate with(ObjectNode json) {
		return new TeamUpdate(json);
	}

}
