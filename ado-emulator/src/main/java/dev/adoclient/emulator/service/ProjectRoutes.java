package dev.adoclient.emulator.service;

import java.util.List;
import java.util.function.Predicate;

import dev.adoclient.emulator.host.StableId;
import dev.adoclient.emulator.host.WireName;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.organization.Project;
import dev.adoclient.emulator.organization.ProjectState;
import tools.jackson.databind.node.ObjectNode;

/** Lists the projects of the organization and shows one. */
final class ProjectRoutes implements Routes {

	private final Organization organization;

	ProjectRoutes(Organization organization) {
		this.organization = organization;
	}

	@Override
	public List<Route> routes() {
		return List.of(Route.of("GET", "/_apis/projects", this::list),
				Route.of("GET", "/_apis/projects/{project}", this::get));
	}

	private Answer list(Call call) {
		List<Project> wanted = this.organization.projects().stream().filter(inState(call)).toList();
		int start = call.count("continuationToken", call.count("$skip", 0, Integer.MAX_VALUE), Integer.MAX_VALUE);
		int from = Math.min(start, wanted.size());
		int to = Math.min(wanted.size(), from + call.count("$top", 100, 100_000));
		Answer page = Answer
			.json(Json.list(wanted.subList(from, to).stream().map((project) -> summary(call, project)).toList()));
		return (to < wanted.size() && to > from) ? page.with("X-MS-ContinuationToken", String.valueOf(to)) : page;
	}

	private static Predicate<Project> inState(Call call) {
		ProjectState state = WireName.read(ProjectState.class, "stateFilter", call.text("stateFilter", "wellFormed"));
		return (project) -> state == ProjectState.ALL || project.state() == state;
	}

	private Answer get(Call call) {
		Project project = this.organization.project(call.variable("project"));
		ObjectNode json = summary(call, project);
		if (call.flag("includeCapabilities")) {
			json.set("capabilities", capabilities());
		}
		ObjectNode links = json.putObject("_links");
		links.set("self", Json.link(json.get("url").asString()));
		links.set("collection",
				Json.link(call.links().organization("/_apis/projectCollections/" + this.organization.host().id())));
		links.set("web", Json.link(call.links().project(project.name(), "")));
		ObjectNode team = json.putObject("defaultTeam");
		team.put("id", project.defaultTeamId().toString()).put("name", project.name() + " Team");
		team.put("url", json.get("url").asString() + "/teams/" + project.defaultTeamId());
		return Answer.json(json);
	}

	/** Every value is a text, also those that are true or false. */
	private static ObjectNode capabilities() {
		ObjectNode json = Json.object();
		json.putObject("processTemplate")
			.put("templateName", "Agile")
			.put("templateTypeId", StableId.of("process", "Agile").toString());
		json.putObject("versioncontrol")
			.put("sourceControlType", "Git")
			.put("gitEnabled", "True")
			.put("tfvcEnabled", "False");
		return json;
	}

	private static ObjectNode summary(Call call, Project project) {
		ObjectNode json = ProjectJson.reference(call.links(), project);
		if (call.flag("getDefaultTeamImageUrl")) {
			json.put("defaultTeamImageUrl",
					call.links().organization("/_apis/GraphProfile/MemberAvatars/vssgp." + project.defaultTeamId()));
		}
		return json;
	}

}
