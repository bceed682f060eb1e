package dev.adoclient.emulator.service.project;

import dev.adoclient.emulator.organization.HostedProject;
import dev.adoclient.emulator.organization.HostedTeam;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.Links;
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
		ObjectNode json = reference(call.links(), project, team).put("description", team.description())
			.put("identityUrl", call.links().organization("/_apis/Identities/" + team.id()))
			.put("projectName", project.name())
			.put("projectId", project.id().toString());
		return call.flag("$expandIdentity") ? identified(json, project, team) : json;
	}

	/** A team that was just made shows its identity unasked. */
	static ObjectNode made(Call call, HostedProject project, HostedTeam team) {
		return identified(team(call, project, team), project, team);
	}

	private static ObjectNode identified(ObjectNode json, HostedProject project, HostedTeam team) {
		json.putObject("identity")
			.put("id", team.id().toString())
			.put("providerDisplayName", "[" + project.name() + "]\\" + team.name())
			.put("isActive", true)
			.put("isContainer", true);
		return json;
	}

}
