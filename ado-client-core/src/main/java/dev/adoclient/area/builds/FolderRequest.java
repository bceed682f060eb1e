package dev.adoclient.area.builds;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoBody;

/**
 * A folder as it is to be.
 */
public final class FolderRequest extends AdoBody<FolderRequest> {

	private FolderRequest(ObjectNode json) {
		super(json);
	}

	/**
	 * Returns a folder at a path, such as {@code \\team\\nightly}.
	 */
	public static FolderRequest at(String path) {
		return new FolderRequest(JsonNodeFactory.instance.objectNode().put("path", path));
	}

	/**
	 * Sets the description.
	 */
	public FolderRequest description(String description) {
		return property("description", description);
	}

	@Override
	protected FolderRequest with(ObjectNode json) {
		return new FolderRequest(json);
	}

}
