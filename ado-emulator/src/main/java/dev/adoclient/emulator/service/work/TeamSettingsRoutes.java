package dev.adoclient.emulator.service.work;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

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
		ObjectNode json = Json.object();
		json.set("backlogIteration", backlog(call, settings));
		json.put("bugsBehavior", settings.bugsBehavior());
		json.set("workingDays",
				Json.texts(EnumSet.copyOf(settings.workingDays())
					.stream()
					.map((day) -> day.name().toLowerCase(Locale.ROOT))
					.toList()));
		json.set("backlogVisibilities", Json.tree(settings.backlogVisibilities()));
		UUID usual = settings.defaultIteration();
		json.set("defaultIteration", (usual != null) ? reference(call, "defaultIteration", usual) : null);
		json.put("defaultIterationMacro", (usual != null) ? null : "@currentIteration");
		TeamLinks links = new TeamLinks(call, this.scope);
		String self = links.address("");
		ObjectNode addresses = links.of(self, "teamIterations", links.address("/iterations"), "teamFieldValues",
				links.address("/teamfieldvalues"));
		List<ObjectNode> nodes = Stream.of("backlogIteration", "defaultIteration")
			.map((iteration) -> json.path(iteration).path("url"))
			.filter(JsonNode::isString)
			.map((url) -> Json.link(url.asString()))
			.toList();
		if (!nodes.isEmpty()) {
			addresses.set("classificationNode", (nodes.size() == 1) ? nodes.get(0) : Json.array(nodes));
		}
		json.put("url", self).set("_links", addresses);
		return json;
	}

	/** Where none was chosen, the id consists of zeros. */
	private ObjectNode backlog(Call call, TeamSettings settings) {
		UUID chosen = settings.backlogIteration();
		if (chosen != null) {
			return reference(call, "backlogIteration", chosen);
		}
		return settings.plansAtRoot()
				? new TeamIterationJson(call, this.scope).reference(this.scope.root(call, HostedNodeTree.ITERATIONS))
				: Json.object().put("id", new UUID(0, 0).toString());
	}

	private ObjectNode reference(Call call, String property, UUID iteration) {
		return new TeamIterationJson(call, this.scope)
			.reference(this.scope.iteration(call, property, iteration.toString()));
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
