package dev.adoclient.area.endpoints;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoBody;

/**
 * An endpoint that is to be created, or to replace one.
 */
public final class EndpointRequest extends AdoBody<EndpointRequest> {

	private static final String ID = "id";

	private static final String PROJECTS = "serviceEndpointProjectReferences";

	private EndpointRequest(ObjectNode json) {
		super(json);
	}

	/**
	 * Returns an endpoint of one project.
	 * @param type such as {@code github}, {@code azurerm} or {@code generic}
	 * @param url the address of the other service
	 * @throws IllegalArgumentException if name, type or address is blank
	 */
	public static EndpointRequest of(String name, String type, String url, UUID projectId) {
		if (type.isBlank() || url.isBlank()) {
			throw new IllegalArgumentException("An endpoint needs a type and an address");
		}
		EndpointShare project = EndpointShare.with(projectId, name);
		ObjectNode json = JsonNodeFactory.instance.objectNode();
		json.put("name", name).put("type", type).put("url", url).put("owner", "library");
		json.putArray(PROJECTS).add(project.json());
		return new EndpointRequest(json);
	}

	/**
	 * Returns what the endpoint has now, to be changed. Secrets that are not set anew
	 * keep their values.
	 */
	public static EndpointRequest of(ServiceEndpoint endpoint) {
		ObjectNode json = JsonNodeFactory.instance.objectNode();
		ObjectNode now = endpoint.json();
		for (String property : List.of(ID, "name", "type", "url", "description", "owner", "authorization", "data",
				"isShared", PROJECTS)) {
			if (now.has(property)) {
				json.set(property, now.get(property));
			}
		}
		return new EndpointRequest(json);
	}

	/**
	 * Sets how the other service is told who asks.
	 * @param scheme such as {@code Token} or {@code UsernamePassword}
	 * @param parameters such as {@code apitoken}; they are sent, and never shown
	 */
	public EndpointRequest authorization(String scheme, Map<String, String> parameters) {
		return property("authorization", Map.of("scheme", scheme, "parameters", parameters));
	}

	/**
	 * Sets a value that the type of the endpoint asks for, such as
	 * {@code subscriptionId}.
	 */
	public EndpointRequest data(String name, String value) {
		return change((json) -> json.withObject("data").put(name, value));
	}

	/**
	 * Sets what the endpoint is for.
	 */
	public EndpointRequest description(String description) {
		return property("description", description);
	}

	/**
	 * Adds a project that can use the endpoint.
	 */
	public EndpointRequest share(EndpointShare share) {
		return change((json) -> json.withArray(PROJECTS).add(share.json()));
	}

	/**
	 * Sets which endpoint is replaced; for
	 * {@link EndpointsAsyncClient#updateEndpoints(EndpointRequest...)}.
	 */
	public EndpointRequest id(UUID endpointId) {
		return property(ID, endpointId);
	}

	void requireId() {
		if (!json().has(ID)) {
			throw new IllegalArgumentException("The request for several endpoints needs the id of each");
		}
	}

	@Override
	protected EndpointRequest with(ObjectNode json) {
		return new EndpointRequest(json);
	}

}
