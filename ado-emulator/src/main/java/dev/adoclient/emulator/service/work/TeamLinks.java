package dev.adoclient.emulator.service.work;

import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Json;
import tools.jackson.databind.node.ObjectNode;

/** Writes the addresses of the settings of the team that a call names. */
record TeamLinks(Call call, TeamScope scope) {

	/** An address below the settings. */
	String address(String below) {
		return this.call.links()
			.project(this.scope.project(this.call).id(),
					"/" + this.scope.team(this.call).id() + "/_apis/work/teamsettings" + below);
	}

	/**
	 * The links of what is at that address: to itself, the project, the team, and others.
	 * @param others their names, each with its address
	 */
	ObjectNode of(String self, String... others) {
		String project = this.call.links().organization("/_apis/projects/" + this.scope.project(this.call).id());
		ObjectNode links = Json.object();
		links.set("self", Json.link(self));
		links.set("project", Json.link(project));
		links.set("team", Json.link(project + "/teams/" + this.scope.team(this.call).id()));
		for (int i = 0; i < others.length; i += 2) {
			links.set(others[i], Json.link(others[i + 1]));
		}
		return links;
	}

}
