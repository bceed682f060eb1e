package dev.adoclient.emulator.service.build;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import dev.adoclient.emulator.build.AuthorizedResource;
import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.rest.Routes;
import tools.jackson.databind.JsonNode;

/** Shows and changes what every pipeline of a project may use. */
final class AuthorizedResourceRoutes implements Routes {

	private static final String RESOURCES = "/{project}/_apis/build/authorizedresources";

	private static final String VARIABLE_GROUP = "variablegroup";

	private final Organization organization;

	AuthorizedResourceRoutes(Organization organization) {
		this.organization = organization;
	}

	@Override
	public List<Route> routes() {
		return List.of(Route.preview("GET", RESOURCES, this::list), Route.preview("PATCH", RESOURCES, this::change));
	}

	private Answer list(Call call) {
		String type = call.text("type");
		String id = call.text("id");
		return Answer.json(Json.list(resources(call).stream()
			.filter((resource) -> type == null || type.equalsIgnoreCase(resource.type()))
			.filter((resource) -> id == null || id.equalsIgnoreCase(resource.id()))
			.filter(this::isThere)
			.map((resource) -> Json.object()
				.put("type", resource.type())
				.put("id", resource.id())
				.put("authorized", true))
			.toList()));
	}

	/** A group of variables that was deleted is no more authorized. */
	private boolean isThere(AuthorizedResource resource) {
		return !resource.type().equals(VARIABLE_GROUP) || (resource.id().matches("\\d{1,9}")
				&& this.organization.variableGroups().find(Integer.parseInt(resource.id())).isPresent());
	}

	/** The answer is everything that is authorized then. */
	private Answer change(Call call) {
		Map<AuthorizedResource, Boolean> changes = new LinkedHashMap<>();
		for (JsonNode each : call.body()) {
			AuthorizedResource resource = new AuthorizedResource(required(each, "type").toLowerCase(Locale.ROOT),
					required(each, "id").toLowerCase(Locale.ROOT));
			changes.put(resource, each.path("authorized").asBoolean(false));
		}
		Set<AuthorizedResource> resources = resources(call);
		changes.forEach((resource, authorized) -> {
			if (authorized) {
				resources.add(resource);
			}
			else {
				resources.remove(resource);
			}
		});
		return list(call);
	}

	private Set<AuthorizedResource> resources(Call call) {
		return this.organization.project(call.variable("project")).authorizedResources();
	}

	private static String required(JsonNode resource, String property) {
		String value = Json.scalar(resource.path(property));
		if (value == null || value.isBlank()) {
			throw ServiceException.invalidArgument("Value cannot be null.\r\nParameter name: " + property);
		}
		return value;
	}

}
