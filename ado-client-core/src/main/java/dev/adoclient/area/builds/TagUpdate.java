package dev.adoclient.area.builds;

import java.util.List;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoBody;

/**
 * Which tags to add and which to remove.
 */
public final class TagUpdate extends AdoBody<TagUpdate> {

	private TagUpdate(ObjectNode json) {
		super(json);
	}

	/**
	 * Returns an update that changes nothing yet.
	 */
	public static TagUpdate empty() {
		return new TagUpdate(JsonNodeFactory.instance.objectNode());
	}

	/**
	 * Sets the tags to add.
	 */
	public TagUpdate add(String... tags) {
		return property("tagsToAdd", List.of(tags));
	}

	/**
	 * Sets the tags to remove.
	 */
	public TagUpdate remove(String... tags) {
		return property("tagsToRemove", List.of(tags));
	}

	@Override
	protected TagUpdate with(ObjectNode json) {
		return new TagUpdate(json);
	}

}
