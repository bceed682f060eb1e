package dev.adoclient.emulator.service.git;

import java.util.ArrayList;
import java.util.List;

import dev.adoclient.emulator.git.GitRefusals;
import dev.adoclient.emulator.git.HostedRepository;
import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.organization.HostedProject;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.rest.Routes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Lists, shows, makes, changes and deletes repositories. */
final class GitRepositoryRoutes implements Routes {

	private static final String REPOSITORIES = "/{project}/_apis/git/repositories";

	private final GitScope scope;

	GitRepositoryRoutes(Organization organization) {
		this.scope = new GitScope(organization);
	}

	@Override
	public List<Route> routes() {
		return GitScope.withAndWithoutProject(Route.of("GET", REPOSITORIES, this::list),
				Route.of("POST", REPOSITORIES, this::create), Route.of("GET", GitScope.REPOSITORY, this::get),
				Route.of("PATCH", GitScope.REPOSITORY, this::update),
				Route.of("DELETE", GitScope.REPOSITORY, this::delete));
	}

	private Answer list(Call call) {
		boolean withLinks = call.flag("includeLinks");
		List<ObjectNode> found = new ArrayList<>();
		for (HostedRepository repository : this.scope.repositories(call)) {
			found.add(withLinks ? json(call, repository).full() : json(call, repository).summary());
		}
		return Answer.json(Json.list(found));
	}

	private Answer get(Call call) {
		return Answer.json(json(call, this.scope.anyRepository(call)).full());
	}

	private Answer create(Call call) {
		JsonNode body = call.body();
		if (body.path("parentRepository").isObject()) {
			throw ServiceException.lacking("forks");
		}
		String name = Json.text(body, "name");
		if (name == null) {
			throw ServiceException.invalidArgument("Value cannot be null.\r\nParameter name: name");
		}
		HostedRepository repository = project(call, body).repositories().create(name);
		return Answer.json(201, json(call, repository).summary());
	}

	/** The project in the body must be the one in the path, where both name one. */
	private HostedProject project(Call call, JsonNode body) {
		String id = Json.text(body.path("project"), "id");
		HostedProject inPath = this.scope.project(call);
		if (id == null && inPath == null) {
			throw ServiceException.invalidArgument("Value cannot be null.\r\nParameter name: project");
		}
		HostedProject inBody = (id != null) ? this.scope.organization().project(id) : inPath;
		if (inBody == null || (inPath != null && !inPath.id().equals(inBody.id()))) {
			throw GitRefusals.invalid("project");
		}
		return inBody;
	}

	private Answer update(Call call) {
		HostedRepository repository = byId(call);
		JsonNode body = call.body();
		String name = Json.text(body, "name");
		String branch = Json.text(body, "defaultBranch");
		if (name == null && branch == null && !body.path("isDisabled").isBoolean()) {
			throw GitRefusals.invalid("newRepositoryInfo");
		}
		if (branch != null) {
			repository.defaultBranch(branch);
		}
		if (name != null) {
			this.scope.project(repository).repositories().rename(repository, name);
		}
		if (body.path("isDisabled").isBoolean()) {
			repository.disable(body.path("isDisabled").asBoolean());
		}
		return Answer.json(json(call, repository).summary());
	}

	private Answer delete(Call call) {
		HostedRepository repository = byId(call);
		this.scope.project(repository).repositories().delete(repository, this.scope.organization().caller());
		return Answer.empty(204);
	}

	/** What changes a repository takes its id, and not its name. */
	private HostedRepository byId(Call call) {
		HostedRepository repository = this.scope.anyRepository(call);
		if (!repository.id().toString().equalsIgnoreCase(call.variable("repositoryId"))) {
			throw ServiceException.invalidParameter("repositoryId", call.variable("repositoryId"));
		}
		return repository;
	}

	private GitRepositoryJson json(Call call, HostedRepository repository) {
		return new GitRepositoryJson(GitLinks.of(call, this.scope, repository));
	}

}
