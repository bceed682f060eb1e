package dev.adoclient.area.graph;

import java.util.UUID;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoBody;

/**
 * A user that is taken into the organization, by what names the user in the directory.
 */
public final class GraphUserCreation extends AdoBody<GraphUserCreation> {

	private GraphUserCreation(ObjectNode json) {
		super(json);
	}

	/**
	 * Returns the user of this object id in the directory.
	 * @throws IllegalArgumentException if it is blank
	 */
	public static GraphUserCreation byOriginId(String originId) {
		return of("originId", originId);
	}

	/**
	 * Returns the user of this name, such as {@code jamal@fabrikam.com}.
	 * @throws IllegalArgumentException if it is blank
	 */
	public static GraphUserCreation byPrincipalName(String principalName) {
		return of("principalName", principalName);
	}

	/**
	 * Returns the user of this address; the service looks in the directory of the
	 * organization.
	 * @throws IllegalArgumentException if it is blank
	 */
	public static GraphUserCreation byMailAddress(String mailAddress) {
		return of("mailAddress", mailAddress);
	}

	/**
	 * Sets the storage key that the user gets; unless set, the service chooses one.
	 */
	public GraphUserCreation storageKey(UUID key) {
		return property("storageKey", key);
	}

	@Override
	protected GraphUserCreation with(ObjectNode json) {
		return new GraphUserCreation(json);
	}

	private static GraphUserCreation of(String property, String value) {
		if (value.isBlank()) {
			throw new IllegalArgumentException("The user's %s is blank".formatted(property));
		}
		return new GraphUserCreation(JsonNodeFactory.instance.objectNode().put(property, value));
	}

}
