package dev.adoclient.emulator.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dev.adoclient.emulator.host.ServiceException;
import tools.jackson.databind.node.ObjectNode;

/** Finds the operation that a path and a verb mean. */
final class Router {

	private final List<Route> routes = new ArrayList<>();

	Router(List<Routes> areas) {
		areas.forEach((area) -> this.routes.addAll(area.routes()));
	}

	/** Answers the request, whose path below the organization is given. */
	Answer answer(ServiceRequest request, Links links, List<String> path) {
		boolean known = false;
		for (Route route : this.routes) {
			Map<String, String> variables = route.match(path);
			known |= variables != null;
			if (variables != null && route.method().equals(request.method())) {
				ApiVersion.check(request, route.version());
				return route.handler().apply(new Call(request, links, variables));
			}
		}
		if (known) {
			return wrongVerb(request.method());
		}
		throw unknown(request.path());
	}

	static ServiceException unknown(String path) {
		return new ServiceException(404, "System.Web.HttpException, System.Web",
				"The controller for path '" + path + "' was not found or does not implement IController.", 0);
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
