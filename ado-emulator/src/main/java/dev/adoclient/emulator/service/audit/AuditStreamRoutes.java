package dev.adoclient.emulator.service.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.adoclient.emulator.audit.HostedStream;
import dev.adoclient.emulator.audit.StreamState;
import dev.adoclient.emulator.audit.Streams;
import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.host.WireName;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.rest.Routes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Lists, shows, makes, changes and ends the streams of the audit log. */
final class AuditStreamRoutes implements Routes {

	private static final String STREAMS = "/_apis/audit/streams";

	private static final String STREAM = STREAMS + "/{streamId}";

	private final Streams streams;

	AuditStreamRoutes(Organization organization) {
		this.streams = organization.auditStreams();
	}

	@Override
	public List<Route> routes() {
		return List.of(Route.preview("GET", STREAMS, this::list), Route.preview("POST", STREAMS, this::create),
				Route.preview("PUT", STREAMS, this::replace), Route.preview("GET", STREAM, this::get),
				Route.preview("PUT", STREAM, this::set), Route.preview("DELETE", STREAM, this::delete));
	}

	private Answer list(Call call) {
		return Answer.json(Json.list(this.streams.all().stream().map(AuditStreamRoutes::json).toList()));
	}

	private Answer get(Call call) {
		return Answer.json(json(this.streams.get(call.id("streamId"))));
	}

	private Answer create(Call call) {
		call.requiredText("daysToBackfill");
		call.count("daysToBackfill", 0, Integer.MAX_VALUE);
		JsonNode body = call.body();
		return Answer.json(json(this.streams.create(consumer(body), inputs(body), name(body))));
	}

	private Answer replace(Call call) {
		JsonNode body = call.body();
		int id = body.path("id").asInt(0);
		return Answer.json(json(this.streams.replace(id, consumer(body), inputs(body), name(body))));
	}

	private Answer set(Call call) {
		StreamState state = WireName.read(StreamState.class, "status", call.requiredText("status"));
		return Answer.json(json(this.streams.set(call.id("streamId"), state)));
	}

	private Answer delete(Call call) {
		this.streams.delete(call.id("streamId"));
		return Answer.empty(204);
	}

	private static String consumer(JsonNode body) {
		String type = Json.text(body, "consumerType");
		if (type == null || type.isBlank()) {
			throw ServiceException.invalidArgument("Value cannot be null.\r\nParameter name: consumerType");
		}
		return type;
	}

	private static Map<String, String> inputs(JsonNode body) {
		Map<String, String> inputs = new LinkedHashMap<>();
		body.path("consumerInputs").forEachEntry((name, value) -> inputs.put(name, value.asString("")));
		return inputs;
	}

	private static String name(JsonNode body) {
		return Objects.requireNonNullElse(Json.text(body, "displayName"), consumer(body));
	}

	private static ObjectNode json(HostedStream stream) {
		ObjectNode json = Json.object().put("id", stream.id()).put("consumerType", stream.consumerType());
		stream.consumerInputs().forEach(json.putObject("consumerInputs")::put);
		return json.put("displayName", stream.displayName())
			.put("status", stream.state().wire())
			.put("statusReason", "")
			.put("createdTime", Json.date(stream.createdTime()))
			.put("updatedTime", Json.date(stream.updatedTime()));
	}

}
