package dev.adoclient.emulator.service.pipeline;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import dev.adoclient.emulator.build.AgentQueue;
import dev.adoclient.emulator.build.Folders;
import dev.adoclient.emulator.build.HostedDefinition;
import dev.adoclient.emulator.build.HostedFolder;
import dev.adoclient.emulator.build.HostedRepository;
import dev.adoclient.emulator.build.QueueStatus;
import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.organization.HostedProject;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.AnswerPage;
import dev.adoclient.emulator.rest.AnswerPage.Position;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.rest.Routes;
import tools.jackson.databind.JsonNode;

/** Lists pipelines, shows one, and creates one. */
final class PipelineRoutes implements Routes {

	private static final String PIPELINES = "/{project}/_apis/pipelines";

	private final Organization organization;

	PipelineRoutes(Organization organization) {
		this.organization = organization;
	}

	@Override
	public List<Route> routes() {
		return List.of(Route.of("GET", PIPELINES, this::list), Route.of("POST", PIPELINES, this::create),
				Route.of("GET", PIPELINES + "/{pipelineId}", this::get));
	}

	/** Returns the pipeline that a call names, or refuses as the service does. */
	static HostedDefinition pipeline(Call call, HostedProject project) {
		int id = call.id("pipelineId");
		Integer version = call.number("pipelineVersion");
		return project.builds()
			.definitions()
			.all()
			.stream()
			.filter((definition) -> definition.id() == id)
			.findFirst()
			.map((definition) -> (version != null) ? project.builds().definitions().get(id, version) : definition)
			.orElseThrow(() -> PipelineRefusals.noPipeline(id));
	}

	private Answer list(Call call) {
		HostedProject project = this.organization.project(call.variable("project"));
		boolean descending = call.text("orderBy", "name asc").toLowerCase(Locale.ROOT).endsWith(" desc");
		Comparator<Position> order = descending ? Position.ASCENDING.reversed() : Position.ASCENDING;
		List<HostedDefinition> sorted = project.builds()
			.definitions()
			.all()
			.stream()
			.sorted(Comparator.comparing(PipelineRoutes::position, order))
			.toList();
		return AnswerPage
			.of(sorted, order, PipelineRoutes::position, call.count("$top", 10_000, 10_000),
					call.text("continuationToken"))
			.answer(new PipelineJson(call.links(), project)::summary);
	}

	private static Position position(HostedDefinition definition) {
		return new Position(definition.name(), definition.id());
	}

	private Answer get(Call call) {
		HostedProject project = this.organization.project(call.variable("project"));
		return Answer.json(new PipelineJson(call.links(), project).full(pipeline(call, project)));
	}

	private Answer create(Call call) {
		HostedProject project = this.organization.project(call.variable("project"));
		JsonNode body = call.body();
		JsonNode configuration = body.path("configuration");
		String name = Json.text(body, "name");
		String type = Json.scalar(configuration.path("type"));
		String path = Json.text(configuration, "path");
		if (name == null || name.isBlank() || path == null || path.isBlank()
				|| !("yaml".equalsIgnoreCase(type) || "1".equals(type))) {
			throw PipelineRefusals.invalid("A pipeline needs a name, and a configuration of type yaml with a path.");
		}
		String folder = Folders.normal(Objects.requireNonNullElse(Json.text(body, "folder"), HostedFolder.ROOT));
		HostedRepository repository = repository(project, configuration.path("repository"));
		Instant now = this.organization.host().now();
		HostedDefinition created = project.builds()
			.definitions()
			.create((id) -> new HostedDefinition(id, name, folder, 1, now, this.organization.caller(),
					QueueStatus.ENABLED, repository, AgentQueue.HOSTED, path, List.of(), Map.of(),
					List.of(HostedDefinition.YAML_TRIGGER), null, null));
		return Answer.json(new PipelineJson(call.links(), project).full(created));
	}

	/** A repository of GitHub is taken at its word, that of the project has to exist. */
	private static HostedRepository repository(HostedProject project, JsonNode json) {
		String type = Objects.requireNonNullElse(Json.scalar(json.path("type")), "azureReposGit");
		if (type.equalsIgnoreCase("gitHub") || type.equals("1")) {
			String fullName = Json.text(json, "fullName");
			if (fullName == null || fullName.isBlank()) {
				throw PipelineRefusals.invalid("A repository of GitHub needs its full name.");
			}
			return new HostedRepository(fullName, fullName, "GitHub", "refs/heads/main");
		}
		if (!type.equalsIgnoreCase("azureReposGit") && !type.equals("2")) {
			throw ServiceException.lacking("pipelines of repositories of the type " + type);
		}
		String id = Json.text(json, "id");
		String wanted = Objects.requireNonNullElse((id != null) ? id : Json.text(json, "name"), "");
		return project.repositories()
			.find(wanted)
			.map((found) -> new HostedRepository(found.id().toString(), found.name(), "TfsGit",
					Objects.requireNonNullElse(found.defaultBranch(), "refs/heads/main")))
			.orElseThrow(() -> PipelineRefusals
				.invalid("The repository " + wanted + " was not found in the project " + project.name() + "."));
	}

}
