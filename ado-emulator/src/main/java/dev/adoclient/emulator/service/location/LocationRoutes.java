package dev.adoclient.emulator.service.location;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.location.Location;
import dev.adoclient.emulator.location.Locations;
import dev.adoclient.emulator.location.ResourceArea;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.rest.Routes;
import dev.adoclient.emulator.rest.ServiceRequest;
import tools.jackson.databind.node.ObjectNode;

/**
 * Tells a client which routes there are. All areas are on this host, also those that have
 * hosts of their own in the service.
 */
public final class LocationRoutes implements Routes {

	@Override
	public List<Route> routes() {
		return List.of(Route.unversioned("OPTIONS", "/_apis", this::all),
				Route.unversioned("OPTIONS", "/_apis/{area}", this::area),
				Route.preview("GET", "/_apis/resourceAreas", this::areas),
				Route.preview("GET", "/_apis/resourceAreas/{areaId}", this::areaById));
	}

	/** Whether a caller who has not signed in gets an answer at that path. */
	public static boolean answersStrangers(ServiceRequest request, List<String> path) {
		return request.method().equals("GET") && path.size() == 3 && path.get(1).equalsIgnoreCase("resourceAreas");
	}

	private Answer all(Call call) {
		return list(Locations.known().all());
	}

	private Answer area(Call call) {
		return list(Locations.known().of(call.variable("area")));
	}

	private static Answer list(List<Location> locations) {
		return Answer.json(Json.list(locations.stream().map(LocationRoutes::json).toList()));
	}

	private static ObjectNode json(Location location) {
		return Json.object()
			.put("id", String.valueOf(location.id()))
			.put("area", location.area())
			.put("resourceName", location.resource())
			.put("routeTemplate", location.template())
			.put("resourceVersion", location.resourceVersion())
			.put("minVersion", location.minVersion())
			.put("maxVersion", location.maxVersion())
			.put("releasedVersion", location.releasedVersion());
	}

	private Answer areas(Call call) {
		return Answer.json(Json.list(Locations.known().areas().stream().map((area) -> json(call, area)).toList()));
	}

	private Answer areaById(Call call) {
		String id = call.variable("areaId");
		Optional<ResourceArea> area = Locations.known()
			.areas()
			.stream()
			.filter((one) -> one.id().equals(uuid(id)))
			.findFirst();
		return Answer.json(json(call,
				area.orElseThrow(() -> new ServiceException(404,
						"Microsoft.VisualStudio.Services.Location.ServiceDefinitionDoesNotExistException, "
								+ "Microsoft.VisualStudio.Services.WebApi",
						"There is no resource area with the id " + id + "."))));
	}

	private static UUID uuid(String text) {
		try {
			return UUID.fromString(text);
		}
		catch (IllegalArgumentException ex) {
			throw ServiceException.invalidParameter("areaId", text);
		}
	}

	private static ObjectNode json(Call call, ResourceArea area) {
		return Json.object()
			.put("id", area.id().toString())
			.put("name", area.name())
			.put("locationUrl", call.links().organization("/"));
	}

}
