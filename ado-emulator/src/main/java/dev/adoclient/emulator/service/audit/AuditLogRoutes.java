package dev.adoclient.emulator.service.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import dev.adoclient.emulator.host.Happening;
import dev.adoclient.emulator.host.Person;
import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.rest.Routes;
import tools.jackson.databind.node.ObjectNode;

/**
 * Shows what was logged: what really happened to repositories, pipelines, policies and
 * permissions.
 */
final class AuditLogRoutes implements Routes {

	private static final int PAGE = 100;

	private static final UUID NOBODY = new UUID(0, 0);

	private final Organization organization;

	AuditLogRoutes(Organization organization) {
		this.organization = organization;
	}

	@Override
	public List<Route> routes() {
		return List.of(Route.preview("GET", "/_apis/audit/actions", this::actions),
				Route.preview("GET", "/_apis/audit/auditlog", this::query),
				Route.preview("GET", "/_apis/audit/downloadlog", this::download));
	}

	private Answer actions(Call call) {
		String area = call.text("areaName");
		return Answer.json(Json.list(Arrays.stream(AuditAction.values())
			.filter((action) -> area == null || action.area().equalsIgnoreCase(area))
			.map((action) -> Json.object()
				.put("actionId", action.id())
				.put("area", action.area())
				.put("category", action.category()))
			.toList()));
	}

	/** The newest comes first; the token is the number of what was shown last. */
	private Answer query(Call call) {
		call.flag("skipAggregation");
		int size = call.count("batchSize", PAGE, Integer.MAX_VALUE);
		String token = call.text("continuationToken");
		long before = (token != null) ? number(token) : Long.MAX_VALUE;
		List<Happening> rest = logged(call).stream().filter((happening) -> happening.number() < before).toList();
		List<Happening> page = rest.subList(0, Math.min(size, rest.size()));
		ObjectNode json = Json.object();
		json.set("decoratedAuditLogEntries", Json.array(page.stream().map(this::entry).toList()));
		if (page.isEmpty()) {
			json.putNull("continuationToken");
		}
		else {
			json.put("continuationToken", id(page.get(page.size() - 1)));
		}
		return Answer.json(json.put("hasMore", page.size() < rest.size()));
	}

	private Answer download(Call call) {
		List<ObjectNode> entries = logged(call).stream().map(this::entry).toList();
		return switch (call.requiredText("format").toLowerCase(Locale.ROOT)) {
			case "json" -> file(Json.text(Json.array(entries)));
			case "csv" -> file("Id,Timestamp,ActorUPN,ActionId,Details\r\n" + entries.stream()
				.map((entry) -> line(entry, "id", "timestamp", "actorUPN", "actionId", "details"))
				.collect(Collectors.joining()));
			default -> throw ServiceException.invalidParameter("format", call.requiredText("format"));
		};
	}

	private static Answer file(String text) {
		return Answer.of(200, "application/octet-stream", text.getBytes(StandardCharsets.UTF_8));
	}

	private static String line(ObjectNode entry, String... properties) {
		return Arrays.stream(properties)
			.map((property) -> '"' + entry.path(property).asString("").replace("\"", "\"\"") + '"')
			.collect(Collectors.joining(",", "", "\r\n"));
	}

	private List<Happening> logged(Call call) {
		Instant start = Objects.requireNonNullElse(call.time("startTime"), Instant.MIN);
		Instant end = Objects.requireNonNullElse(call.time("endTime"), Instant.MAX);
		List<Happening> logged = new ArrayList<>(this.organization.history()
			.all()
			.stream()
			.filter((happening) -> AuditAction.of(happening).isPresent())
			.filter((happening) -> !happening.at().isBefore(start) && !happening.at().isAfter(end))
			.toList());
		Collections.reverse(logged);
		return logged;
	}

	private ObjectNode entry(Happening happening) {
		AuditAction action = AuditAction.of(happening).orElseThrow();
		Person caller = this.organization.caller();
		UUID activity = Objects.requireNonNullElse(happening.activityId(), NOBODY);
		ObjectNode json = Json.object()
			.put("id", id(happening))
			.put("correlationId", activity.toString())
			.put("activityId", activity.toString())
			.put("actorCUID", caller.id().toString())
			.put("actorUserId", caller.id().toString())
			.put("actorUPN", caller.uniqueName())
			.put("authenticationMechanism", "PAT")
			.put("timestamp", Json.date(happening.at()))
			.put("scopeType", "organization")
			.put("scopeDisplayName", this.organization.host().name() + " (Organization)")
			.put("scopeId", this.organization.host().id().toString())
			.put("ipAddress", "127.0.0.1")
			.putNull("userAgent")
			.put("actionId", action.id());
		json.putObject("data").put("Id", happening.subject()).put("Detail", happening.detail());
		return json.put("details", action.id() + " " + happening.subject() + ": " + happening.detail())
			.put("area", action.area())
			.put("category", action.category())
			.put("categoryDisplayName",
					action.category().substring(0, 1).toUpperCase(Locale.ROOT) + action.category().substring(1))
			.put("actorDisplayName", caller.displayName())
			.putNull("actorImageUrl");
	}

	private static String id(Happening happening) {
		return happening.number() + ";" + Objects.requireNonNullElse(happening.activityId(), NOBODY);
	}

	private static long number(String token) {
		String digits = token.replaceFirst(";.*", "");
		if (!digits.matches("\\d{1,18}")) {
			throw ServiceException.invalidParameter("continuationToken", token);
		}
		return Long.parseLong(digits);
	}

}
