package dev.adoclient.emulator.service.project;

import dev.adoclient.emulator.organization.HostedProject;
import dev.adoclient.emulator.organization.HostedTeam;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.Links;
import dev.adoclient.emulator.service.graph.IdentityJson;
import tools.jackson.databind.node.ObjectNode;

/** Writes teams. */
final class TeamJson {

	private TeamJson() {
	}

	/** The team as its project refers to it. */
	static ObjectNode reference(Links links, HostedProject project, HostedTeam team) {
		return Json.object()
			.put("id", team.id().toString())
			.put("name", team.name())
			.put("url", links.organization("/_apis/projects/" + project.id() + "/teams/" + team.id()));
	}

	static ObjectNode team(Call call, HostedProject project, HostedTeam team) {
		return call.flag("$expandIdentity") ? withIdentity(call, project, team) : plain(call, project, team);
	}

	/** The team with the identity that it is to permissions. */
	static ObjectNode withIdentity(Call call, HostedProject project, HostedTeam team) {
		ObjectNode json = plain(call, project, team);
		json.set("identity", IdentityJson.team(project, team));
		return json;
	}

	private static ObjectNode plain(Call call, HostedProject project, HostedTeam team) {
		return reference(call.links(), project, team).put("description", team.description())
			.put("identityUrl", call.links().organization("/_apis/Identities/" + team.id()))
			.put("projectName", project.name())
			.put("projectId", project.id().toString());
	}

}
