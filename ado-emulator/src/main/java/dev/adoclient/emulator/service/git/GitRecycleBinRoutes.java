package dev.adoclient.emulator.service.git;

import java.util.List;

import dev.adoclient.emulator.git.GitRefusals;
import dev.adoclient.emulator.git.HostedRepository;
import dev.adoclient.emulator.git.Repositories;
import dev.adoclient.emulator.organization.HostedProject;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.Links;
import dev.adoclient.emulator.rest.PersonJson;
import dev.adoclient.emulator.rest.ProjectJson;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.rest.Routes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Shows deleted repositories, brings one back, and takes one away for ever. */
final class GitRecycleBinRoutes implements Routes {

	private static final String BIN = "/{project}/_apis/git/recycleBin/repositories";

	private final Organization organization;

	GitRecycleBinRoutes(Organization organization) {
		this.organization = organization;
	}

	@Override
	public List<Route> routes() {
		return List.of(Route.of("GET", BIN, this::list),
				Route.of("GET", "/{project}/_apis/git/deletedrepositories", this::list),
				Route.of("PATCH", BIN + "/{repositoryId}", this::restore),
				Route.of("DELETE", BIN + "/{repositoryId}", this::destroy));
	}

	private Answer list(Call call) {
		HostedProject project = this.organization.project(call.variable("project"));
		return Answer.json(Json.list(project.repositories()
			.recycleBin()
			.stream()
			.map((deleted) -> json(call.links(), project, deleted))
			.toList()));
	}

	private static ObjectNode json(Links links, HostedProject project, Repositories.Deleted deleted) {
		HostedRepository repository = deleted.repository();
		ObjectNode json = Json.object().put("id", repository.id().toString()).put("name", repository.name());
		json.set("project", ProjectJson.reference(links, project));
		json.set("deletedBy", PersonJson.referenceInGit(links, deleted.by()));
		return json.put("createdDate", Json.date(repository.createdDate()))
			.put("deletedDate", Json.date(deleted.date()));
	}

	private Answer restore(Call call) {
		HostedProject project = this.organization.project(call.variable("project"));
		JsonNode deleted = call.body().path("deleted");
		if (!deleted.isBoolean() || deleted.asBoolean()) {
			throw GitRefusals.invalid("deleted");
		}
		HostedRepository repository = project.repositories().restore(call.variable("repositoryId"));
		return Answer
			.json(new GitRepositoryJson(new GitLinks(call.links(), call.version(), project, repository)).full());
	}

	private Answer destroy(Call call) {
		this.organization.project(call.variable("project")).repositories().destroy(call.variable("repositoryId"));
		return Answer.empty(204);
	}

}
