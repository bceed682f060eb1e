package dev.adoclient.emulator.service.work;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.host.WireName;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.organization.TeamSettings;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.rest.Routes;
import dev.adoclient.emulator.workitem.HostedNodeTree;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Shows and changes how a team plans. */
final class TeamSettingsRoutes implements Routes {

	private final TeamScope scope;

	TeamSettingsRoutes(Organization organization) {
		this.scope = new TeamScope(organization);
	}

	@Override
	public List<Route> routes() {
		return TeamScope.withAndWithoutTeam(Route.of("GET", TeamScope.SETTINGS, this::get),
				Route.of("PATCH", TeamScope.SETTINGS, this::update));
	}

	private Answer get(Call call) {
		return Answer.json(json(call));
	}

	private Answer update(Call call) {
		JsonNode body = call.body();
		TeamSettings settings = this.scope.settings(call);
		UUID backlog = iteration(call, body, "backlogIteration", settings.backlogIteration());
		UUID usual = iteration(call, body, "defaultIteration", settings.defaultIteration());
		Bugs bugs = Json.code(Bugs.class, body, "bugsBehavior");
		if (body.path("workingDays").isArray()) {
			settings.workingDays(days(body.path("workingDays")));
		}
		if (body.path("backlogVisibilities").isObject()) {
			Map<String, Boolean> visibilities = new LinkedHashMap<>(settings.backlogVisibilities());
			body.path("backlogVisibilities")
				.forEachEntry((name, value) -> visibilities.put(name, value.asBoolean(false)));
			settings.backlogVisibilities(visibilities);
		}
		if (bugs != null) {
			settings.bugsBehavior(bugs.wire());
		}
		if (backlog != null) {
			settings.backlogIteration(backlog);
		}
		if (usual != null) {
			settings.defaultIteration(usual);
		}
		return Answer.json(json(call));
	}

	private @Nullable UUID iteration(Call call, JsonNode body, String property, @Nullable UUID before) {
		String id = Json.text(body, property);
		return (id != null) ? this.scope.iteration(call, property, id).identifier() : before;
	}

	private static Set<DayOfWeek> days(JsonNode days) {
		Set<DayOfWeek> read = EnumSet.noneOf(DayOfWeek.class);
		for (JsonNode day : days) {
			read.add(WireName.read(Day.class, "workingDays", String.valueOf(Json.scalar(day))).day());
		}
		if (read.isEmpty()) {
			throw ServiceException.invalidParameter("workingDays", "[]");
		}
		return read;
	}

	private ObjectNode json(Call call) {
		TeamSettings settings = this.scope.settings(call);
		TeamIterationJson iterations = new TeamIterationJson(call, this.scope);
		ObjectNode json = Json.object();
		UUID backlog = settings.backlogIteration();
		json.set("backlogIteration",
				iterations
					.reference((backlog != null) ? this.scope.iteration(call, "backlogIteration", backlog.toString())
							: this.scope.root(call, HostedNodeTree.ITERATIONS)));
		json.put("bugsBehavior", settings.bugsBehavior());
		json.set("workingDays",
				Json.texts(EnumSet.copyOf(settings.workingDays())
					.stream()
					.map((day) -> day.name().toLowerCase(Locale.ROOT))
					.toList()));
		json.set("backlogVisibilities", Json.tree(settings.backlogVisibilities()));
		UUID usual = settings.defaultIteration();
		if (usual != null) {
			json.set("defaultIteration",
					iterations.reference(this.scope.iteration(call, "defaultIteration", usual.toString())));
		}
		else {
			json.put("defaultIterationMacro", "@currentIteration");
		}
		return json.put("url", iterations.address(""));
	}

	/** Where bugs are shown. */
	enum Bugs implements WireName {

		OFF, AS_REQUIREMENTS, AS_TASKS

	}

	/** The days of a week as .NET counts them. */
	enum Day implements WireName {

		SUNDAY, MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY;

		DayOfWeek day() {
			return DayOfWeek.valueOf(name());
		}

	}

}
