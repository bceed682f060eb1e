package dev.adoclient.emulator.service.endpoint;

import dev.adoclient.emulator.endpoint.HostedEndpoint;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.PersonJson;
import dev.adoclient.emulator.rest.ProjectJson;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes a service endpoint, without its secrets. */
final class EndpointJson {

	private EndpointJson() {
	}

	static ObjectNode endpoint(Call call, Organization organization, HostedEndpoint endpoint) {
		ObjectNode json = Json.object();
		ObjectNode data = json.putObject("data");
		endpoint.data().forEach(data::put);
		json.put("id", endpoint.id().toString())
			.put("name", endpoint.name())
			.put("type", endpoint.type())
			.put("url", endpoint.url());
		json.set("createdBy", PersonJson.reference(call.links(), organization.caller()));
		json.put("description", endpoint.description());
		ObjectNode authorization = json.putObject("authorization");
		ObjectNode parameters = authorization.putObject("parameters");
		endpoint.parameters()
			.forEach((name, value) -> parameters.put(name, HostedEndpoint.isSecret(name) ? null : value));
		authorization.put("scheme", endpoint.scheme());
		json.put("isShared", endpoint.projects().size() > 1).put("isReady", true).put("owner", "library");
		ArrayNode references = json.putArray("serviceEndpointProjectReferences");
		endpoint.projects().forEach((projectId, name) -> {
			ObjectNode reference = references.addObject();
			reference.set("projectReference", ProjectJson.named(organization, projectId));
			reference.put("name", name).put("description", endpoint.description());
		});
		return json;
	}

}
