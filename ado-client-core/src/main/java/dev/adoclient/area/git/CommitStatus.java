package dev.adoclient.area.git;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoBody;

/**
 * A status to set on a commit. A later one of the same genre and name replaces it.
 */
public final class CommitStatus extends AdoBody<CommitStatus> {

	private CommitStatus(ObjectNode json) {
		super(json);
	}

	/**
	 * Returns a status.
	 * @param genre who says it, such as {@code continuous-integration}
	 * @param name what it is about, such as {@code unit-tests}
	 * @throws IllegalArgumentException if the name is blank
	 */
	public static CommitStatus of(GitStatusState state, String genre, String name) {
		if (name.isBlank()) {
			throw new IllegalArgumentException("The name of the status is blank");
		}
		ObjectNode json = JsonNodeFactory.instance.objectNode();
		json.put("state", state.value()).putObject("context").put("name", name).put("genre", genre);
		return new CommitStatus(json);
	}

	/**
	 * Sets the sentence that people read.
	 */
	public CommitStatus description(String description) {
		return property("description", description);
	}

	/**
	 * Sets where more is told.
	 */
	public CommitStatus targetUrl(String address) {
		return property("targetUrl", address);
	}

	@Override
	protected CommitStatus with(ObjectNode json) {
		return new CommitStatus(json);
	}

}
