package dev.adoclient.area.git;

import java.net.URI;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoBody;

/**
 * A status to be set on a pull request.
 */
public final class PullRequestStatusRequest extends AdoBody<PullRequestStatusRequest> {

	private PullRequestStatusRequest(ObjectNode json) {
		super(json);
	}

	/**
	 * Returns a status of a context. Policies name the context by the same genre and
	 * name.
	 * @param genre the group that the name belongs to, such as {@code security}
	 * @param name what the status is about, such as {@code scan}
	 * @throws IllegalArgumentException if the name is blank
	 */
	public static PullRequestStatusRequest of(GitStatusState state, String genre, String name) {
		if (name.isBlank()) {
			throw new IllegalArgumentException("The name of the status is blank");
		}
		ObjectNode json = JsonNodeFactory.instance.objectNode().put("state", state.value());
		json.putObject("context").put("genre", genre).put("name", name);
		return new PullRequestStatusRequest(json);
	}

	/**
	 * Sets the sentence that is shown.
	 */
	public PullRequestStatusRequest description(String description) {
		return property("description", description);
	}

	/**
	 * Sets where more is told.
	 */
	public PullRequestStatusRequest targetUrl(URI url) {
		return property("targetUrl", url.toString());
	}

	/**
	 * Sets the iteration that the status is about; without it, it is about the whole pull
	 * request.
	 */
	public PullRequestStatusRequest iteration(int iterationId) {
		return property("iterationId", iterationId);
	}

	@Override
	protected PullRequestStatusRequest with(ObjectNode json) {
		return new PullRequestStatusRequest(json);
	}

}
