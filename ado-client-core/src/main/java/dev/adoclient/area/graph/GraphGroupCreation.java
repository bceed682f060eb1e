package dev.adoclient.area.graph;

import java.util.UUID;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoBody;

/**
 * A group that is created, or taken into the organization from its directory.
 */
public final class GraphGroupCreation extends AdoBody<GraphGroupCreation> {

	private GraphGroupCreation(ObjectNode json) {
		super(json);
	}

	/**
	 * Returns a new group of this name.
	 * @throws IllegalArgumentException if it is blank
	 */
	public static GraphGroupCreation named(String displayName) {
		return of("displayName", displayName);
	}

	/**
	 * Returns the group of this object id in the directory.
	 * @throws IllegalArgumentException if it is blank
	 */
	public static GraphGroupCreation byOriginId(String originId) {
		return of("originId", originId);
	}

	/**
	 * Returns the group of this address in the directory.
	 * @throws IllegalArgumentException if it is blank
	 */
	public static GraphGroupCreation byMailAddress(String mailAddress) {
		return of("mailAddress", mailAddress);
	}

	/**
	 * Sets what a new group is for.
	 */
	public GraphGroupCreation description(String description) {
		return property("description", description);
	}

	/**
	 * Sets the storage key that the group gets; unless set, the service chooses one.
	 */
	public GraphGroupCreation storageKey(UUID key) {
		return property("storageKey", key);
	}

	@Override
	protected GraphGroupCreation with(ObjectNode json) {
		return new GraphGroupCreation(json);
	}

	private static GraphGroupCreation of(String property, String value) {
		if (value.isBlank()) {
			throw new IllegalArgumentException("The group's %s is blank".formatted(property));
		}
		return new GraphGroupCreation(JsonNodeFactory.instance.objectNode().put(property, value));
	}

}
