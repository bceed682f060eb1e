package dev.adoclient.area.projects;

import dev.adoclient.model.JsonPatch;

/**
 * What is to be changed of the properties of a project. Immutable.
 */
public final class ProjectPropertyChange {

	private static final ProjectPropertyChange EMPTY = new ProjectPropertyChange(JsonPatch.empty());

	private final JsonPatch patch;

	private ProjectPropertyChange(JsonPatch patch) {
		this.patch = patch;
	}

	/**
	 * Returns the change that changes nothing yet.
	 */
	public static ProjectPropertyChange empty() {
		return EMPTY;
	}

	/**
	 * Sets a property, in place of the one that there is.
	 * @param name any name; {@code /} and {@code ~} are taken for what they are
	 * @param value what Jackson can write; the service keeps texts
	 * @throws IllegalArgumentException if the name is blank
	 */
	public ProjectPropertyChange set(String name, Object value) {
		return new ProjectPropertyChange(this.patch.add(pointer(name), value));
	}

	/**
	 * Takes a property away.
	 * @param name any name; {@code /} and {@code ~} are taken for what they are
	 * @throws IllegalArgumentException if the name is blank
	 */
	public ProjectPropertyChange remove(String name) {
		return new ProjectPropertyChange(this.patch.remove(pointer(name)));
	}

	/**
	 * Returns the change as JSON Patch.
	 */
	public JsonPatch patch() {
		return this.patch;
	}

	JsonPatch required() {
		if (this.patch.isEmpty()) {
			throw new IllegalArgumentException("No property is to be changed");
		}
		return this.patch;
	}

	@Override
	public String toString() {
		return "ProjectPropertyChange[" + this.patch + "]";
	}

	private static String pointer(String name) {
		if (name.isBlank()) {
			throw new IllegalArgumentException("The name of the property is blank");
		}
		return "/" + name.replace("~", "~0").replace("/", "~1");
	}

}
