package dev.adoclient.model;

/**
 * What is to be changed of the properties that an application keeps with a project or a
 * pull request. Immutable.
 */
public final class PropertyChange {

	private static final PropertyChange EMPTY = new PropertyChange(JsonPatch.empty());

	private final JsonPatch patch;

	private PropertyChange(JsonPatch patch) {
		this.patch = patch;
	}

	/**
	 * Returns the change that changes nothing yet.
	 */
	public static PropertyChange empty() {
		return EMPTY;
	}

	/**
	 * Sets a property, in place of the one that there is.
	 * @param name any name; {@code /} and {@code ~} are taken for what they are
	 * @param value text, number, boolean, time, bytes. Of a pull request the service
	 * keeps the type of texts, 32-bit and floating numbers, times and bytes; of a project
	 * it keeps texts.
	 * @throws IllegalArgumentException if the name is blank
	 */
	public PropertyChange set(String name, Object value) {
		return new PropertyChange(this.patch.add(pointer(name), value));
	}

	/**
	 * Takes a property away.
	 * @param name any name; {@code /} and {@code ~} are taken for what they are
	 * @throws IllegalArgumentException if the name is blank
	 */
	public PropertyChange remove(String name) {
		return new PropertyChange(this.patch.remove(pointer(name)));
	}

	/**
	 * Returns the change as JSON Patch.
	 * @throws IllegalArgumentException if nothing is to be changed
	 */
	public JsonPatch patch() {
		if (this.patch.isEmpty()) {
			throw new IllegalArgumentException("No property is to be changed");
		}
		return this.patch;
	}

	@Override
	public String toString() {
		return "PropertyChange[" + this.patch + "]";
	}

	private static String pointer(String name) {
		if (name.isBlank()) {
			throw new IllegalArgumentException("The name of the property is blank");
		}
		return "/" + name.replace("~", "~0").replace("/", "~1");
	}

}
