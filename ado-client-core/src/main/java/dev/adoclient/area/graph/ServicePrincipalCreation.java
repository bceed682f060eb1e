package dev.adoclient.area.graph;

import java.util.UUID;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoBody;

/**
 * A service principal that is taken into the organization from its directory.
 */
public final class ServicePrincipalCreation extends AdoBody<ServicePrincipalCreation> {

	private ServicePrincipalCreation(ObjectNode json) {
		super(json);
	}

	/**
	 * Returns the service principal of this object id in the directory; the id of its
	 * application will not do.
	 * @throws IllegalArgumentException if it is blank
	 */
	public static ServicePrincipalCreation byOriginId(String originId) {
		if (originId.isBlank()) {
			throw new IllegalArgumentException("The object id of the service principal is blank");
		}
		return new ServicePrincipalCreation(JsonNodeFactory.instance.objectNode().put("originId", originId));
	}

	/**
	 * Sets the storage key that it gets; unless set, the service chooses one.
	 */
	public ServicePrincipalCreation storageKey(UUID key) {
		return property("storageKey", key);
	}

	@Override
	protected ServicePrincipalCreation with(ObjectNode json) {
		return new ServicePrincipalCreation(json);
	}

}
