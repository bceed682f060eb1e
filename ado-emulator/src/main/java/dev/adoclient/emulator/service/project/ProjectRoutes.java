package dev.adoclient.emulator.service.project;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import dev.adoclient.emulator.host.WireName;
import dev.adoclient.emulator.organization.HostedProject;
import dev.adoclient.emulator.organization.HostedProjectState;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.ProjectJson;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.rest.Routes;
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
		List<HostedProject> wanted = Stream
			.concat(this.organization.projects().stream(), this.organization.deletedProjects().stream())
			.filter(inState(call))
			.toList();
		int start = call.count("continuationToken", call.count("$skip", 0, Integer.MAX_VALUE), Integer.MAX_VALUE);
		int from = Math.min(start, wanted.size());
		int to = Math.min(wanted.size(), from + call.count("$top", 100, 100_000));
		Answer page = Answer
			.json(Json.list(wanted.subList(from, to).stream().map((project) -> summary(call, project)).toList()));
		return (to < wanted.size() && to > from) ? page.with("X-MS-ContinuationToken", String.valueOf(to)) : page;
	}

	private static Predicate<HostedProject> inState(Call call) {
		HostedProjectState state = WireName.read(HostedProjectState.class, "stateFilter",
				call.text("stateFilter", "wellFormed"));
		return (project) -> state == HostedProjectState.ALL || project.state() == state;
	}

	private Answer get(Call call) {
		HostedProject project = this.organization.project(call.variable("project"));
		ObjectNode json = summary(call, project);
		if (call.flag("includeCapabilities")) {
			json.set("capabilities", capabilities(project));
		}
		ObjectNode links = json.putObject("_links");
		links.set("self", Json.link(json.get("url").asString()));
		links.set("collection",
				Json.link(call.links().organization("/_apis/projectCollections/" + this.organization.host().id())));
		links.set("web", Json.link(call.links().project(project.name(), "")));
		json.set("defaultTeam", TeamJson.reference(call.links(), project, project.teams().defaultTeam()));
		return Answer.json(json);
	}

	/** Every value is a text, also those that are true or false. */
	private static ObjectNode capabilities(HostedProject project) {
		ObjectNode json = Json.object();
		json.putObject("processTemplate")
			.put("templateName", project.process().title())
			.put("templateTypeId", project.process().id().toString());
		json.putObject("versioncontrol")
			.put("sourceControlType", "Git")
			.put("gitEnabled", "True")
			.put("tfvcEnabled", "False");
		return json;
	}

	private static ObjectNode summary(Call call, HostedProject project) {
		ObjectNode json = ProjectJson.reference(call.links(), project);
		if (call.flag("getDefaultTeamImageUrl")) {
			json.put("defaultTeamImageUrl", call.links()
				.organization("/_apis/GraphProfile/MemberAvatars/vssgp." + project.teams().defaultTeam().id()));
		}
		return json;
	}

}
