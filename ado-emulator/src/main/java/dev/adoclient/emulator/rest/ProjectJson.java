package dev.adoclient.emulator.rest;

import java.util.UUID;

import dev.adoclient.emulator.organization.HostedProject;
import dev.adoclient.emulator.organization.Organization;
import tools.jackson.databind.node.ObjectNode;

/** Writes a project as other things refer to it. */
public final class ProjectJson {

	private ProjectJson() {
	}

	public static ObjectNode reference(Links links, HostedProject project) {
		ObjectNode json = Json.object().put("id", project.id().toString()).put("name", project.name());
		if (project.abbreviation() != null) {
			json.put("abbreviation", project.abbreviation());
		}
		if (!project.description().isEmpty()) {
			json.put("description", project.description());
		}
		return json.put("url", links.organization("/_apis/projects/" + project.id()))
			.put("state", project.state().wire())
			.put("revision", project.revision())
			.put("visibility", project.visibility().wire())
			.put("lastUpdateTime", Json.date(project.lastUpdateTime()));
	}

	/** Writes the id of a project, and its name unless it was deleted. */
	public static ObjectNode named(Organization organization, UUID projectId) {
		ObjectNode json = Json.object().put("id", projectId.toString());
		organization.projects()
			.stream()
			.filter((project) -> project.id().equals(projectId))
			.forEach((project) -> json.put("name", project.name()));
		return json;
	}

}
