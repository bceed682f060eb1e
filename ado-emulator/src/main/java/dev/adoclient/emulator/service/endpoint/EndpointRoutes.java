package dev.adoclient.emulator.service.endpoint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;

import dev.adoclient.emulator.endpoint.Endpoints;
import dev.adoclient.emulator.endpoint.HostedEndpoint;
import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.organization.HostedProject;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.ProjectReferences;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.rest.Routes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/** Lists, shows, makes, replaces, shares and deletes service endpoints. */
public final class EndpointRoutes implements Routes {

	private static final String ENDPOINTS = "/_apis/serviceendpoint/endpoints";

	private static final String ENDPOINT = ENDPOINTS + "/{endpointId}";

	private static final String REFERENCES = "serviceEndpointProjectReferences";

	private final Organization organization;

	private final ProjectReferences projects;

	private final Endpoints endpoints;

	public EndpointRoutes(Organization organization) {
		this.organization = organization;
		this.projects = new ProjectReferences(organization);
		this.endpoints = organization.endpoints();
	}

	/** Before version 6.0 an endpoint was made, replaced and deleted in a project. */
	@Override
	public List<Route> routes() {
		return List.of(Route.of("GET", "/{project}" + ENDPOINTS, this::list),
				Route.of("GET", "/{project}" + ENDPOINT, this::get),
				Route.of("POST", "/{project}" + ENDPOINTS, this::createInProject),
				Route.of("PUT", "/{project}" + ENDPOINT, this::replace),
				Route.of("DELETE", "/{project}" + ENDPOINT, this::delete), Route.of("POST", ENDPOINTS, this::create),
				Route.of("PUT", ENDPOINT, this::replace), Route.of("PUT", ENDPOINTS, this::replaceAll),
				Route.of("PATCH", ENDPOINT, this::share), Route.of("DELETE", ENDPOINT, this::delete),
				Route.of("GET", "/{project}/_apis/serviceendpoint/{endpointId}/executionhistory", this::history));
	}

	private HostedProject project(Call call) {
		return this.organization.project(call.variable("project"));
	}

	private Answer list(Call call) {
		return Answer.json(Json.list(this.endpoints.of(project(call).id())
			.stream()
			.filter(filter(call))
			.map((each) -> json(call, each))
			.toList()));
	}

	private static Predicate<HostedEndpoint> filter(Call call) {
		String type = call.text("type");
		String owner = call.text("owner", "library");
		List<String> ids = call.texts("endpointIds");
		List<String> names = call.texts("endpointNames");
		List<String> schemes = call.texts("authSchemes");
		return (endpoint) -> owner.equalsIgnoreCase("library")
				&& (type == null || endpoint.type().equalsIgnoreCase(type))
				&& (ids.isEmpty() || ids.stream().anyMatch(endpoint.id().toString()::equalsIgnoreCase))
				&& (names.isEmpty() || names.stream().anyMatch(endpoint.name()::equalsIgnoreCase))
				&& (schemes.isEmpty() || schemes.stream().anyMatch(endpoint.scheme()::equalsIgnoreCase));
	}

	/** For what does not exist, the service answers a null. */
	private Answer get(Call call) {
		String id = call.variable("endpointId");
		return this.endpoints.of(project(call).id())
			.stream()
			.filter((endpoint) -> endpoint.id().toString().equalsIgnoreCase(id))
			.findFirst()
			.map((endpoint) -> Answer.json(json(call, endpoint)))
			.orElseGet(() -> Answer.json(NullNode.instance));
	}

	private Answer create(Call call) {
		JsonNode body = call.body();
		String name = required(body, "name");
		Map<UUID, String> projects = this.projects.of(call, body.path(REFERENCES), REFERENCES, name);
		required(body, "type");
		HostedEndpoint endpoint = this.endpoints.create(projects);
		write(endpoint, body);
		return Answer.json(json(call, endpoint));
	}

	/** From version 6.0 on, the same request refreshes how endpoints are signed in. */
	private Answer createInProject(Call call) {
		if (!call.version().isBefore(6, 0)) {
			throw ServiceException.lacking("POST /{project}" + ENDPOINTS + " from version 6.0 on");
		}
		return create(call);
	}

	private Answer replace(Call call) {
		HostedEndpoint endpoint = this.endpoints.get(call.variable("endpointId"));
		write(endpoint, call.body());
		return Answer.json(json(call, endpoint));
	}

	private Answer replaceAll(Call call) {
		List<ObjectNode> answers = new ArrayList<>();
		for (JsonNode body : call.body()) {
			HostedEndpoint endpoint = this.endpoints.get(required(body, "id"));
			write(endpoint, body);
			answers.add(json(call, endpoint));
		}
		return Answer.json(Json.list(answers));
	}

	private static void write(HostedEndpoint endpoint, JsonNode body) {
		endpoint.replace(required(body, "name"), required(body, "type"),
				Objects.requireNonNullElse(Json.text(body, "url"), ""),
				Objects.requireNonNullElse(Json.text(body, "description"), ""));
		JsonNode authorization = body.path("authorization");
		if (authorization.isObject()) {
			endpoint.authorize(Objects.requireNonNullElse(Json.text(authorization, "scheme"), ""),
					texts(authorization.path("parameters")));
		}
		endpoint.data().clear();
		endpoint.data().putAll(texts(body.path("data")));
	}

	private static Map<String, String> texts(JsonNode json) {
		Map<String, String> texts = new LinkedHashMap<>();
		json.properties().forEach((property) -> texts.put(property.getKey(), property.getValue().asString("")));
		return texts;
	}

	private Answer share(Call call) {
		HostedEndpoint endpoint = this.endpoints.get(call.variable("endpointId"));
		endpoint.projects().putAll(this.projects.of(call.body(), REFERENCES, endpoint.name()));
		return Answer.empty(204);
	}

	private Answer delete(Call call) {
		this.endpoints.delete(this.endpoints.get(call.variable("endpointId")), this.projects.ids(call));
		return Answer.empty(204);
	}

	/** No job uses an endpoint here. */
	private Answer history(Call call) {
		this.endpoints.get(call.variable("endpointId"));
		call.count("top", 50, 50);
		return Answer.json(Json.list(List.of()));
	}

	private ObjectNode json(Call call, HostedEndpoint endpoint) {
		return EndpointJson.endpoint(call, this.organization, endpoint);
	}

	private static String required(JsonNode body, String property) {
		String value = Json.text(body, property);
		if (value == null || value.isBlank()) {
			throw missing("endpoint." + property);
		}
		return value;
	}

	private static ServiceException missing(String name) {
		return ServiceException.invalidArgument("Value cannot be null.\r\nParameter name: " + name);
	}

}
