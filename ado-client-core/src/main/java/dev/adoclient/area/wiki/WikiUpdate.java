package dev.adoclient.area.wiki;

import java.util.Arrays;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoBody;
import dev.adoclient.model.GitVersion;

/**
 * What changes of a wiki. What is not set stays as it is.
 */
public final class WikiUpdate extends AdoBody<WikiUpdate> {

	private WikiUpdate(ObjectNode json) {
		super(json);
	}

	/**
	 * Returns the update that changes nothing yet.
	 */
	public static WikiUpdate none() {
		return new WikiUpdate(JsonNodeFactory.instance.objectNode());
	}

	/**
	 * Sets the name.
	 */
	public WikiUpdate name(String name) {
		return property("name", name);
	}

	/**
	 * Sets the branches that a code wiki shows, in place of those that it had.
	 * @throws IllegalArgumentException if there is none
	 */
	public WikiUpdate versions(GitVersion... versions) {
		if (versions.length == 0) {
			throw new IllegalArgumentException("A wiki needs a version");
		}
		return property("versions", Arrays.stream(versions).map(WikiRequest::descriptor).toList());
	}

	@Override
	protected WikiUpdate with(ObjectNode json) {
		return new WikiUpdate(json);
	}

}
