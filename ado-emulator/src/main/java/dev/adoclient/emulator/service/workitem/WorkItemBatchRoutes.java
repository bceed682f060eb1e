package dev.adoclient.emulator.service.workitem;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.ContentType;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.rest.Routes;
import dev.adoclient.emulator.rest.ServiceRequest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Does many changes of work items in one request. Each is answered by itself: one that
 * fails takes no other with it.
 */
final class WorkItemBatchRoutes implements Routes {

	private static final Set<String> METHODS = Set.of("PATCH", "POST", "DELETE");

	private final Function<ServiceRequest, Answer> service;

	/** Each item goes through that service, like a request of its own. */
	WorkItemBatchRoutes(Function<ServiceRequest, Answer> service) {
		this.service = service;
	}

	/** The items have a version, so that the batch needs none. */
	@Override
	public List<Route> routes() {
		return List.of(Route.optionalVersion("PATCH", "/_apis/wit/$batch", this::batch),
				Route.optionalVersion("POST", "/_apis/wit/$batch", this::batch));
	}

	private Answer batch(Call call) {
		ContentType.require(call.request(), "application/json", "application/json-patch+json");
		JsonNode items = Json.read(call.request().body());
		if (!items.isArray() || items.isEmpty()) {
			throw invalid("A batch must be a list of requests.");
		}
		for (JsonNode item : items) {
			check(item);
		}
		ArrayNode answers = Json.array();
		BatchIds ids = new BatchIds();
		for (JsonNode item : items) {
			JsonNode resolved = ids.resolve(item);
			Answer answer = this.service.apply(request(call, resolved));
			ids.remember(item, answer);
			answers.add(json(answer));
		}
		ObjectNode body = Json.object().put("count", answers.size());
		body.set("value", answers);
		return Answer.json(body);
	}

	private static void check(JsonNode item) {
		String method = item.path("method").asString("").toUpperCase(Locale.ROOT);
		String uri = item.path("uri").asString("").toLowerCase(Locale.ROOT);
		if (!METHODS.contains(method) || !uri.contains("/_apis/wit/workitems/")) {
			throw invalid("Currently only create/update requests are supported.");
		}
	}

	private static ServiceException invalid(String message) {
		return new ServiceException(400,
				"Microsoft.TeamFoundation.WorkItemTracking.Web.Common.InvalidBatchWorkItemUpdateJsonException, "
						+ "Microsoft.TeamFoundation.WorkItemTracking.Web",
				message);
	}

	/** The address of an item starts below the organization, or is a whole one. */
	private static ServiceRequest request(Call call, JsonNode item) {
		String uri = item.path("uri").asString();
		String base = call.links().organization("");
		String target = uri.startsWith("/") ? base.substring(call.links().origin().length()) + uri
				: uri.substring(Math.max(0, uri.indexOf('/', uri.indexOf("://") + 3)));
		Map<String, String> headers = new HashMap<>(call.request().headers());
		item.path("headers")
			.properties()
			.forEach((header) -> headers.put(header.getKey(), header.getValue().asString("")));
		JsonNode body = item.path("body");
		byte[] bytes = body.isMissingNode() ? new byte[0] : Json.text(body).getBytes(StandardCharsets.UTF_8);
		return new ServiceRequest(item.path("method").asString().toUpperCase(Locale.ROOT), call.links().origin(),
				target, headers, bytes);
	}

	private static ObjectNode json(Answer answer) {
		ObjectNode json = Json.object().put("code", answer.status());
		ObjectNode headers = json.putObject("headers");
		String contentType = answer.header("Content-Type");
		if (contentType != null) {
			headers.put("Content-Type", contentType);
		}
		return json.put("body", new String(answer.body(), StandardCharsets.UTF_8));
	}

}
