package dev.adoclient.area.git;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoBody;
import dev.adoclient.model.BranchNames;

/**
 * The move of a branch, a tag or another ref from one commit to another. If the ref is
 * elsewhere meanwhile, the service refuses it.
 */
public final class RefUpdate extends AdoBody<RefUpdate> {

	/** What a ref is at that does not exist. */
	static final String NOWHERE = "0".repeat(40);

	private RefUpdate(ObjectNode json) {
		super(json);
	}

	/**
	 * Returns the move of a ref.
	 * @param ref a branch, such as {@code main}, or a full name, such as
	 * {@code refs/tags/v1}
	 * @param oldObjectId where it is now
	 * @param newObjectId where it goes
	 * @throws IllegalArgumentException if one of them is blank
	 */
	public static RefUpdate move(String ref, String oldObjectId, String newObjectId) {
		if (oldObjectId.isBlank() || newObjectId.isBlank()) {
			throw new IllegalArgumentException("The id of an object is blank");
		}
		ObjectNode json = JsonNodeFactory.instance.objectNode();
		json.put("name", BranchNames.full(ref)).put("oldObjectId", oldObjectId).put("newObjectId", newObjectId);
		return new RefUpdate(json);
	}

	/**
	 * Returns the creation of a ref.
	 * @param ref a branch, such as {@code main}, or a full name, such as
	 * {@code refs/tags/v1}
	 */
	public static RefUpdate create(String ref, String objectId) {
		return move(ref, NOWHERE, objectId);
	}

	/**
	 * Returns the deletion of a ref.
	 * @param ref a branch, such as {@code main}, or a full name, such as
	 * {@code refs/tags/v1}
	 * @param objectId where it is now
	 */
	public static RefUpdate delete(String ref, String objectId) {
		return move(ref, objectId, NOWHERE);
	}

	@Override
	protected RefUpdate with(ObjectNode json) {
		return new RefUpdate(json);
	}

}
