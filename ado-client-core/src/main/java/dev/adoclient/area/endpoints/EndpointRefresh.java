package dev.adoclient.area.endpoints;

import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoBody;

/**
 * An endpoint whose access is renewed.
 */
public final class EndpointRefresh extends AdoBody<EndpointRefresh> {

	private static final String ID = "endpointId";

	private EndpointRefresh(ObjectNode json) {
		super(json);
	}

	/**
	 * Returns the renewal of an endpoint.
	 */
	public static EndpointRefresh of(UUID endpointId) {
		return new EndpointRefresh(JsonNodeFactory.instance.objectNode().put(ID, endpointId.toString()));
	}

	/**
	 * Sets what the new access is for, in numbers of the endpoint's type.
	 */
	public EndpointRefresh scope(int... scope) {
		return property("scope", scope);
	}

	/**
	 * Sets how long the new access lasts, in whole minutes.
	 * @throws IllegalArgumentException if that is less than a minute
	 */
	public EndpointRefresh validity(Duration validity) {
		if (validity.toMinutes() < 1) {
			throw new IllegalArgumentException("An access lasts a minute at least, not " + validity);
		}
		return property("tokenValidityInMinutes", validity.toMinutes());
	}

	/**
	 * Returns the endpoints of renewals.
	 * @throws IllegalArgumentException if there is none
	 */
	static UUID[] ids(EndpointRefresh... refreshes) {
		if (refreshes.length == 0) {
			throw new IllegalArgumentException("Name an endpoint whose access is renewed");
		}
		return Arrays.stream(refreshes)
			.map((refresh) -> UUID.fromString(refresh.json().get(ID).stringValue()))
			.toArray(UUID[]::new);
	}

	@Override
	protected EndpointRefresh with(ObjectNode json) {
		return new EndpointRefresh(json);
	}

}
