package dev.adoclient.area.projects;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoBody;
import dev.adoclient.model.ProjectState;
import dev.adoclient.model.ProjectVisibility;

/**
 * What is to be changed of a project. What is not set stays as it is.
 */
public final class ProjectUpdate extends AdoBody<ProjectUpdate> {

	private static final ProjectUpdate NONE = new ProjectUpdate(JsonNodeFactory.instance.objectNode());

	private ProjectUpdate(ObjectNode json) {
		super(json);
	}

	/**
	 * Returns the update that changes nothing yet.
	 */
	public static ProjectUpdate empty() {
		return NONE;
	}

	/**
	 * Sets the name, of 64 characters at the most. Addresses with the old one go on to
	 * work until another project takes it.
	 * @throws IllegalArgumentException if it is blank or too long
	 */
	public ProjectUpdate name(String name) {
		return property("name", ProjectName.checked(name));
	}

	/**
	 * Sets the description.
	 */
	public ProjectUpdate description(String description) {
		return property("description", description);
	}

	/**
	 * Sets the abbreviation of the name.
	 */
	public ProjectUpdate abbreviation(String abbreviation) {
		return property("abbreviation", abbreviation);
	}

	/**
	 * Sets who may see the project.
	 */
	public ProjectUpdate visibility(ProjectVisibility visibility) {
		return property("visibility", visibility);
	}

	/**
	 * Takes back that the project was deleted.
	 */
	public ProjectUpdate restored() {
		return property("state", ProjectState.WELL_FORMED);
	}

	ProjectUpdate required() {
		if (json().isEmpty()) {
			throw new IllegalArgumentException("Nothing of the project is to be changed");
		}
		return this;
	}

	@Override
	protected ProjectUpdate with(ObjectNode json) {
		return new ProjectUpdate(json);
	}

}
