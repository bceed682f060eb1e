package dev.adoclient;

import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoObject;

/**
 * What the service says of a connection: above all, who it takes the caller for.
 */
public final class ConnectionData extends AdoObject {

	public ConnectionData(ObjectNode json) {
		super(json);
		authenticatedUser();
	}

	/**
	 * Returns whom the service takes the caller for; empty if it did not say.
	 */
	public Optional<AuthenticatedUser> authenticatedUser() {
		return Optional.ofNullable(object("authenticatedUser", AuthenticatedUser::new));
	}

	/**
	 * Returns the id of the organization or collection.
	 */
	public @Nullable UUID instanceId() {
		return uuid("instanceId");
	}

	/**
	 * Returns the id of the deployment that the organization or collection is part of.
	 */
	public @Nullable UUID deploymentId() {
		return uuid("deploymentId");
	}

	/**
	 * Returns {@code hosted} on the cloud, {@code onPremises} on a Server.
	 */
	public @Nullable String deploymentType() {
		return string("deploymentType");
	}

}
