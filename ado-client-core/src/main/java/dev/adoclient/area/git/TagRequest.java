package dev.adoclient.area.git;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoBody;

/**
 * An annotated tag to create. The service says who tagged, and when.
 */
public final class TagRequest extends AdoBody<TagRequest> {

	private TagRequest(ObjectNode json) {
		super(json);
	}

	/**
	 * Returns a tag.
	 * @param name without {@code refs/tags/}
	 * @param objectId the commit that it names
	 * @throws IllegalArgumentException if one of them is blank
	 */
	public static TagRequest of(String name, String objectId, String message) {
		if (name.isBlank() || objectId.isBlank()) {
			throw new IllegalArgumentException("A tag needs a name and the id of a commit");
		}
		ObjectNode json = JsonNodeFactory.instance.objectNode();
		json.put("name", name).put("message", message).putObject("taggedObject").put("objectId", objectId);
		return new TagRequest(json);
	}

	@Override
	protected TagRequest with(ObjectNode json) {
		return new TagRequest(json);
	}

}
