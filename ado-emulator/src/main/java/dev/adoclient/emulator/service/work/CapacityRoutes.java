package dev.adoclient.emulator.service.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.adoclient.emulator.host.Person;
import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.organization.HostedTeam;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.organization.TeamSettings;
import dev.adoclient.emulator.organization.TeamSettings.Activity;
import dev.adoclient.emulator.organization.TeamSettings.Capacity;
import dev.adoclient.emulator.organization.TeamSettings.Days;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.PersonJson;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.rest.Routes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Shows and changes who has how much time in an iteration, and when nobody works. */
final class CapacityRoutes implements Routes {

	private static final String ITERATION = TeamScope.ITERATIONS + "/{iterationId}";

	private static final String CAPACITIES = ITERATION + "/capacities";

	private static final String CAPACITY = CAPACITIES + "/{teamMemberId}";

	private final TeamScope scope;

	CapacityRoutes(Organization organization) {
		this.scope = new TeamScope(organization);
	}

	@Override
	public List<Route> routes() {
		List<Route> routes = TeamScope.withAndWithoutTeam(Route.of("GET", ITERATION + "/teamdaysoff", this::daysOff),
				Route.of("PATCH", ITERATION + "/teamdaysoff", this::updateDaysOff),
				Route.of("GET", CAPACITIES, this::list), Route.of("PUT", CAPACITIES, this::replace),
				Route.of("GET", CAPACITY, this::get), Route.of("PATCH", CAPACITY, this::update));
		routes.add(Route.of("GET", "/{project}/_apis/work/iterations/{iterationId}/iterationcapacities", this::totals));
		return routes;
	}

	private UUID iteration(Call call) {
		return this.scope.chosen(call, "iterationId").identifier();
	}

	private Map<UUID, Capacity> capacities(Call call) {
		return this.scope.settings(call).capacities(iteration(call));
	}

	private Answer daysOff(Call call) {
		ObjectNode json = Json.object();
		json.set("daysOff", days(this.scope.settings(call).daysOff().getOrDefault(iteration(call), List.of())));
		return Answer.json(json.put("url", address(call, "/teamdaysoff")));
	}

	private Answer updateDaysOff(Call call) {
		this.scope.settings(call).daysOff().put(iteration(call), days(call.body().path("daysOff")));
		return daysOff(call);
	}

	private Answer list(Call call) {
		ObjectNode json = Json.object();
		ArrayNode members = json.putArray("teamMembers");
		capacities(call).forEach((id, capacity) -> members.add(json(call, person(id.toString()), capacity)));
		TeamSettings settings = this.scope.settings(call);
		return Answer.json(json.put("totalCapacityPerDay", settings.capacityPerDay(iteration(call)))
			.put("totalDaysOff", settings.totalDaysOff(iteration(call))));
	}

	/** Of all teams that have the iteration. */
	private Answer totals(Call call) {
		UUID iteration = this.scope.iteration(call, "iterationId", call.variable("iterationId")).identifier();
		ObjectNode json = Json.object();
		ArrayNode teams = json.putArray("teams");
		double hours = 0;
		int days = 0;
		for (HostedTeam team : this.scope.project(call).teams().all()) {
			TeamSettings settings = team.settings();
			if (settings.iterations().contains(iteration)) {
				teams.addObject()
					.put("teamId", team.id().toString())
					.put("teamCapacityPerDay", settings.capacityPerDay(iteration))
					.put("teamTotalDaysOff", settings.totalDaysOff(iteration));
				hours += settings.capacityPerDay(iteration);
				days += settings.totalDaysOff(iteration);
			}
		}
		return Answer.json(json.put("totalIterationCapacityPerDay", hours).put("totalIterationDaysOff", days));
	}

	private Answer get(Call call) {
		Person person = person(call.variable("teamMemberId"));
		Capacity none = new Capacity(List.of(), List.of());
		return Answer.json(json(call, person, capacities(call).getOrDefault(person.id(), none)));
	}

	private Answer update(Call call) {
		Person person = person(call.variable("teamMemberId"));
		Capacity capacity = capacity(call.body());
		capacities(call).put(person.id(), capacity);
		return Answer.json(json(call, person, capacity));
	}

	private Answer replace(Call call) {
		List<ObjectNode> written = new ArrayList<>();
		Map<UUID, Capacity> capacities = capacities(call);
		List<JsonNode> sent = call.body().valueStream().toList();
		List<Person> people = sent.stream()
			.map((each) -> person(String.valueOf(Json.text(each.path("teamMember"), "id"))))
			.toList();
		capacities.clear();
		for (int i = 0; i < sent.size(); i++) {
			Capacity capacity = capacity(sent.get(i));
			capacities.put(people.get(i).id(), capacity);
			written.add(json(call, people.get(i), capacity));
		}
		return Answer.json(Json.list(written));
	}

	private Person person(String id) {
		return this.scope.organization()
			.host()
			.directory()
			.all()
			.stream()
			.filter((person) -> person.id().toString().equalsIgnoreCase(id))
			.findFirst()
			.orElseThrow(() -> ServiceException.invalidParameter("teamMemberId", id));
	}

	private static Capacity capacity(JsonNode json) {
		List<Activity> activities = new ArrayList<>();
		for (JsonNode activity : json.path("activities")) {
			activities
				.add(new Activity(activity.path("name").asString(""), activity.path("capacityPerDay").asDouble(0)));
		}
		return new Capacity(activities, days(json.path("daysOff")));
	}

	private static List<Days> days(JsonNode json) {
		List<Days> days = new ArrayList<>();
		for (JsonNode each : json) {
			days.add(new Days(Call.toInstant("daysOff", each.path("start").asString("")),
					Call.toInstant("daysOff", each.path("end").asString(""))));
		}
		return days;
	}

	private static ArrayNode days(List<Days> days) {
		return Json.array(days.stream()
			.map((each) -> Json.object().put("start", Json.date(each.start())).put("end", Json.date(each.end())))
			.toList());
	}

	private ObjectNode json(Call call, Person person, Capacity capacity) {
		ObjectNode json = Json.object();
		json.set("teamMember", PersonJson.reference(call.links(), person));
		json.set("activities",
				Json.array(capacity.activities()
					.stream()
					.map((each) -> Json.object().put("capacityPerDay", each.capacityPerDay()).put("name", each.name()))
					.toList()));
		json.set("daysOff", days(capacity.daysOff()));
		return json.put("url", address(call, "/capacities/" + person.id()));
	}

	private String address(Call call, String below) {
		return new TeamLinks(call, this.scope).address("/iterations/" + iteration(call) + below);
	}

}
