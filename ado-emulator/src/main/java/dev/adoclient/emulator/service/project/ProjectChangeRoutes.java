package dev.adoclient.emulator.service.project;

import java.util.List;
import java.util.Optional;

import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.host.WireName;
import dev.adoclient.emulator.organization.HostedProcess;
import dev.adoclient.emulator.organization.HostedProject;
import dev.adoclient.emulator.organization.HostedProjectVisibility;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.rest.Routes;
import tools.jackson.databind.JsonNode;

/** Makes, changes, deletes and restores projects; each is an operation. */
final class ProjectChangeRoutes implements Routes {

	private static final String PROJECT = "/_apis/projects/{project}";

	private final Organization organization;

	ProjectChangeRoutes(Organization organization) {
		this.organization = organization;
	}

	@Override
	public List<Route> routes() {
		return List.of(Route.of("POST", "/_apis/projects", this::create), Route.of("PATCH", PROJECT, this::update),
				Route.of("DELETE", PROJECT, this::delete));
	}

	private Answer create(Call call) {
		JsonNode body = call.body();
		String name = required(body, "name");
		JsonNode capabilities = body.path("capabilities");
		HostedProcess process = process(required(capabilities.path("processTemplate"), "templateTypeId"));
		String sourceControl = required(capabilities.path("versioncontrol"), "sourceControlType");
		if (!sourceControl.equalsIgnoreCase("Git")) {
			throw ServiceException.lacking("projects with the source control " + sourceControl);
		}
		HostedProjectVisibility visibility = visibility(body).orElse(HostedProjectVisibility.PRIVATE);
		String description = Json.text(body, "description");
		this.organization.requireFree(name);
		return start(call, () -> {
			HostedProject project = this.organization.addProject(name, (description != null) ? description : "",
					process);
			project.visibility(visibility);
			project.repositories().create(name);
		});
	}

	private Answer update(Call call) {
		JsonNode body = call.body();
		if ("wellFormed".equalsIgnoreCase(Json.text(body, "state"))) {
			Optional<HostedProject> deleted = deleted(call.variable("project"));
			if (deleted.isPresent()) {
				return start(call, () -> {
					this.organization.restoreProject(deleted.get());
					change(deleted.get(), body);
				});
			}
		}
		HostedProject project = this.organization.project(call.variable("project"));
		String name = Json.text(body, "name");
		if (name != null && !name.equals(project.name())) {
			throw ServiceException.lacking("other names for a project");
		}
		visibility(body);
		return start(call, () -> change(project, body));
	}

	private void change(HostedProject project, JsonNode body) {
		Optional.ofNullable(Json.text(body, "description")).ifPresent(project::describe);
		Optional.ofNullable(Json.text(body, "abbreviation")).ifPresent(project::abbreviate);
		visibility(body).ifPresent(project::visibility);
		this.organization.changed(project);
	}

	private Answer delete(Call call) {
		HostedProject project = this.organization.project(call.variable("project"));
		return start(call, () -> this.organization.deleteProject(project));
	}

	private Answer start(Call call, Runnable work) {
		return OperationRoutes.started(call, this.organization.operations().start(work));
	}

	private Optional<HostedProject> deleted(String id) {
		return this.organization.deletedProjects()
			.stream()
			.filter((project) -> project.id().toString().equalsIgnoreCase(id))
			.findFirst();
	}

	private static Optional<HostedProjectVisibility> visibility(JsonNode body) {
		return Optional.ofNullable(Json.scalar(body.path("visibility")))
			.map((text) -> WireName.read(HostedProjectVisibility.class, "visibility", text));
	}

	private static HostedProcess process(String id) {
		return HostedProcess.find(id)
			.orElseThrow(() -> ServiceException.invalidArgument("The process template '" + id + "' does not exist."));
	}

	private static String required(JsonNode json, String property) {
		String text = Json.text(json, property);
		if (text == null || text.isBlank()) {
			throw ServiceException.invalidArgument("Value cannot be null.\r\nParameter name: " + property);
		}
		return text;
	}

}
