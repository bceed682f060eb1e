package dev.adoclient.emulator.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.location.Location;
import dev.adoclient.emulator.location.Locations;
import tools.jackson.databind.node.ObjectNode;

/** Finds the operation that a path and a verb mean. */
public final class Router {

	private final List<Route> routes = new ArrayList<>();

	private final Permissions permissions;

	public Router(Permissions permissions, List<Routes> areas) {
		this.permissions = permissions;
		areas.forEach((area) -> this.routes.addAll(area.routes()));
	}

	public List<Route> routes() {
		return this.routes;
	}

	/** Answers the request, whose path below the organization is given. */
	public Answer answer(ServiceRequest request, Links links, List<String> path) {
		for (Route route : this.routes) {
			Map<String, String> variables = route.method().equals(request.method()) ? route.match(path) : null;
			if (variables != null && !isOfAnother(route, path)) {
				this.permissions.check(route);
				ApiVersion version = ApiVersion.of(request, route.version(), route.location());
				Answer answer = route.handler().apply(new Call(request, links, variables, version));
				return (route.version() != ApiVersion.Rule.NONE) ? answer.version(version) : answer;
			}
		}
		Location location = Locations.known().find(path).orElseThrow(() -> unknown(request.path()));
		if (!location.verbs().isEmpty() && !location.verbs().containsKey(request.method())) {
			return wrongVerb(request.method());
		}
		throw missing(request.method(), location);
	}

	private static boolean isOfAnother(Route route, List<String> path) {
		Location location = route.location();
		return location != null && Locations.known().isOfAnother(location, path);
	}

	/** The service's message has the path without the organization. */
	public static ServiceException unknown(String path) {
		return new ServiceException(404, ErrorAnswer.UNKNOWN_ROUTE, "The controller for path '"
				+ path.replaceFirst("^/[^/]*(?=/)", "") + "' was not found or does not implement IController.", 0);
	}

	private static ServiceException missing(String method, Location location) {
		return ServiceException
			.lacking(method + " " + location.path() + " (" + location.area() + ", " + location.resource() + ")");
	}

	/**
	 * The service's web framework answers this one, so that its body is not the usual
	 * one.
	 */
	private static Answer wrongVerb(String method) {
		ObjectNode value = Json.object()
			.put("Message", "The requested resource does not support http method '" + method + "'.");
		ObjectNode body = Json.object().put("count", 1);
		body.set("value", value);
		return Answer.json(405, body);
	}

}
