package dev.adoclient.area.git;

import dev.adoclient.model.JsonPatch;

/**
 * What is to be changed of the properties of a pull request. Immutable.
 */
public final class PullRequestPropertyChange {

	private static final PullRequestPropertyChange EMPTY = new PullRequestPropertyChange(JsonPatch.empty());

	private final JsonPatch patch;

	private PullRequestPropertyChange(JsonPatch patch) {
		this.patch = patch;
	}

	/**
	 * Returns the change that changes nothing yet.
	 */
	public static PullRequestPropertyChange empty() {
		return EMPTY;
	}

	/**
	 * Sets a property, in place of the one that there is.
	 * @param name any name; {@code /} and {@code ~} are taken for what they are
	 * @param value text, number, boolean, time, bytes; the service keeps the type of
	 * texts, 32-bit and floating numbers, times and bytes
	 * @throws IllegalArgumentException if the name is blank
	 */
	public PullRequestPropertyChange set(String name, Object value) {
		return new PullRequestPropertyChange(this.patch.add(pointer(name), value));
	}

	/**
	 * Takes a property away.
	 * @param name any name; {@code /} and {@code ~} are taken for what they are
	 * @throws IllegalArgumentException if the name is blank
	 */
	public PullRequestPropertyChange remove(String name) {
		return new PullRequestPropertyChange(this.patch.remove(pointer(name)));
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
		return "PullRequestPropertyChange[" + this.patch + "]";
	}

	private static String pointer(String name) {
		if (name.isBlank()) {
			throw new IllegalArgumentException("The name of the property is blank");
		}
		return "/" + name.replace("~", "~0").replace("/", "~1");
	}

}
