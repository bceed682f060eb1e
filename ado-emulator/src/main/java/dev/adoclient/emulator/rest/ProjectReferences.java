package dev.adoclient.emulator.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.organization.Organization;
import tools.jackson.databind.JsonNode;

/** Reads in which projects something is shared, and what it is called in each. */
public final class ProjectReferences {

	private final Organization organization;

	public ProjectReferences(Organization organization) {
		this.organization = organization;
	}

	/**
	 * Returns the names by the ids of the projects.
	 * @param name what the list is called where it is refused for being empty
	 * @param usual the name where a reference has none
	 */
	public Map<UUID, String> of(JsonNode references, String name, String usual) {
		Map<UUID, String> projects = new LinkedHashMap<>();
		for (JsonNode reference : references) {
			JsonNode named = reference.path("projectReference");
			String id = Json.text(named, "id");
			projects.put(id((id != null) ? id : String.valueOf(Json.text(named, "name"))),
					Objects.requireNonNullElse(Json.text(reference, "name"), usual));
		}
		if (projects.isEmpty()) {
			throw missing(name);
		}
		return projects;
	}

	/**
	 * Returns the same, or the project of the path alone: before version 6.0 a body had
	 * no references.
	 */
	public Map<UUID, String> of(Call call, JsonNode references, String name, String usual) {
		String project = call.optionalVariable("project");
		return (project != null && !references.isArray()) ? Map.of(id(project), usual) : of(references, name, usual);
	}

	/**
	 * Returns the projects of the parameter {@code projectIds}, or the one of the path.
	 */
	public List<UUID> ids(Call call) {
		String project = call.optionalVariable("project");
		if (project != null) {
			return List.of(id(project));
		}
		List<UUID> projects = call.texts("projectIds").stream().map(this::id).toList();
		if (projects.isEmpty()) {
			throw missing("projectIds");
		}
		return projects;
	}

	private UUID id(String project) {
		return this.organization.project(project).id();
	}

	private static ServiceException missing(String name) {
		return ServiceException.invalidArgument("Value cannot be null.\r\nParameter name: " + name);
	}

}
