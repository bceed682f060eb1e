package dev.adoclient.area.builds;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoBody;

/**
 * What is to be changed of a build.
 */
public final class BuildUpdate extends AdoBody<BuildUpdate> {

	private BuildUpdate(ObjectNode json) {
		super(json);
	}

	/**
	 * Returns an update that changes nothing yet.
	 */
	public static BuildUpdate empty() {
		return new BuildUpdate(JsonNodeFactory.instance.objectNode());
	}

	/**
	 * Returns the update that cancels the build.
	 */
	public static BuildUpdate cancel() {
		return empty().status(BuildStatus.CANCELLING);
	}

	/**
	 * Returns the update that keeps the build for ever, or no longer does.
	 */
	public static BuildUpdate keepForever(boolean keep) {
		return empty().property("keepForever", keep);
	}

	/**
	 * Sets the status; the service takes {@link BuildStatus#CANCELLING}.
	 */
	public BuildUpdate status(BuildStatus status) {
		return property("status", status);
	}

	/**
	 * Sets the quality, a text of your own.
	 */
	public BuildUpdate quality(String quality) {
		return property("quality", quality);
	}

	@Override
	protected BuildUpdate with(ObjectNode json) {
		return new BuildUpdate(json);
	}

}
