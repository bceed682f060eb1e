package dev.adoclient.emulator.service.project;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dev.adoclient.emulator.host.Person;
import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.organization.HostedProject;
import dev.adoclient.emulator.organization.HostedTeam;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.PersonJson;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.rest.Routes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Lists, shows, makes, changes and deletes teams, and shows who is in them. */
final class TeamRoutes implements Routes {

	private static final String TEAMS = "/_apis/projects/{projectId}/teams";

	private static final String TEAM = TEAMS + "/{teamId}";

	private static final int PAGE = 100;

	private final Organization organization;

	TeamRoutes(Organization organization) {
		this.organization = organization;
	}

	@Override
	public List<Route> routes() {
		return List.of(Route.of("GET", TEAMS, this::list), Route.of("POST", TEAMS, this::create),
				Route.of("GET", TEAM, this::get), Route.of("PATCH", TEAM, this::update),
				Route.of("DELETE", TEAM, this::delete), Route.of("GET", TEAM + "/members", this::members),
				Route.preview("GET", "/_apis/teams", this::listAll));
	}

	private HostedProject project(Call call) {
		return this.organization.project(call.variable("projectId"));
	}

	private HostedTeam team(Call call) {
		return project(call).teams().get(call.variable("teamId"));
	}

	private Answer list(Call call) {
		return page(call, teams(call, project(call)).toList());
	}

	private Answer listAll(Call call) {
		return page(call, this.organization.projects().stream().flatMap((project) -> teams(call, project)).toList());
	}

	private Stream<ObjectNode> teams(Call call, HostedProject project) {
		boolean mine = call.flag("$mine");
		return project.teams()
			.all()
			.stream()
			.filter((team) -> !mine || team.members().containsKey(this.organization.caller()))
			.map((team) -> TeamJson.team(call, project, team));
	}

	private static Answer page(Call call, List<ObjectNode> all) {
		return Answer.json(Json.list(call.page(all, "$skip", "$top", PAGE)));
	}

	private Answer get(Call call) {
		return Answer.json(TeamJson.team(call, project(call), team(call)));
	}

	/** Whoever makes a team administers it. */
	private Answer create(Call call) {
		JsonNode body = call.body();
		String name = Json.text(body, "name");
		if (name == null || name.isBlank()) {
			throw ServiceException.invalidArgument("Value cannot be null.\r\nParameter name: name");
		}
		String description = Json.text(body, "description");
		HostedTeam team = project(call).teams().create(name, (description != null) ? description : "");
		team.admin(this.organization.caller());
		return Answer.json(201, TeamJson.withIdentity(call, project(call), team));
	}

	private Answer update(Call call) {
		JsonNode body = call.body();
		HostedTeam team = team(call);
		String name = Json.text(body, "name");
		if (name != null) {
			project(call).teams().rename(team, name);
		}
		String description = Json.text(body, "description");
		if (description != null) {
			team.describe(description);
		}
		return Answer.json(TeamJson.team(call, project(call), team));
	}

	private Answer delete(Call call) {
		project(call).teams().delete(team(call));
		return Answer.empty(204);
	}

	private Answer members(Call call) {
		return page(call, team(call).members().entrySet().stream().map((member) -> member(call, member)).toList());
	}

	/**
	 * Only of an administrator it is said whether it is one; before 5.0 there was nothing
	 * but the person.
	 */
	private static ObjectNode member(Call call, Map.Entry<Person, Boolean> member) {
		if (call.version().isBefore(5, 0)) {
			return PersonJson.reference(call.links(), member.getKey());
		}
		ObjectNode json = Json.object();
		if (member.getValue()) {
			json.put("isTeamAdmin", true);
		}
		json.set("identity", PersonJson.reference(call.links(), member.getKey()));
		return json;
	}

}
