package dev.adoclient.emulator.service.git;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;

import dev.adoclient.emulator.git.GitRefusals;
import dev.adoclient.emulator.git.HostedImport;
import dev.adoclient.emulator.git.HostedRepository;
import dev.adoclient.emulator.organization.HostedProject;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.PathSegments;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.rest.Routes;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Asks for the content of another repository, and shows how far that is. */
final class GitImportRoutes implements Routes {

	private static final String IMPORTS = GitScope.REPOSITORY + "/importRequests";

	private static final List<String> STEPS = List.of("Processing request", "Analyzing repository objects",
			"Storing objects", "Storing index file", "Updating references", "Import completed successfully");

	private final GitScope scope;

	GitImportRoutes(Organization organization) {
		this.scope = new GitScope(organization);
	}

	@Override
	public List<Route> routes() {
		return List.of(Route.of("POST", IMPORTS, this::create), Route.of("GET", IMPORTS, this::list),
				Route.of("GET", IMPORTS + "/{importRequestId}", this::get));
	}

	private Answer create(Call call) {
		HostedRepository target = this.scope.repository(call);
		JsonNode source = call.body().path("parameters").path("gitSource");
		String url = Json.text(source, "url");
		if (url == null || url.isBlank()) {
			throw GitRefusals.invalid("parameters.gitSource.url");
		}
		boolean overwrite = source.path("overwrite").asBoolean(false);
		if (!target.refs().all().isEmpty() && !overwrite) {
			throw GitRefusals.of(409, "GitImportForbiddenOnNonEmptyRepository",
					"The repository " + target.name() + " is not empty.");
		}
		HostedImport started = this.scope.organization()
			.imports()
			.start(target, find(url), url, overwrite, this.scope.organization().caller());
		return Answer.json(201, json(call, target, started));
	}

	private Answer list(Call call) {
		HostedRepository repository = this.scope.repository(call);
		return Answer.json(Json.list(this.scope.organization()
			.imports()
			.of(repository)
			.stream()
			.map((request) -> json(call, repository, request))
			.toList()));
	}

	private Answer get(Call call) {
		HostedRepository repository = this.scope.repository(call);
		int id = call.intVariable("importRequestId");
		return this.scope.organization()
			.imports()
			.find(repository, id)
			.map((request) -> Answer.json(json(call, repository, request)))
			.orElseThrow(() -> GitRefusals.of(404, "GitImportRequestNotFoundException",
					"The import request " + id + " could not be found."));
	}

	/** The repository of this organization that is at the address, if it is one. */
	private @Nullable HostedRepository find(String url) {
		List<String> path = PathSegments.of(path(url));
		int git = path.indexOf("_git");
		if (git < 2 || git + 2 != path.size()
				|| !path.get(git - 2).equalsIgnoreCase(this.scope.organization().host().name())) {
			return null;
		}
		return this.scope.organization()
			.projects()
			.stream()
			.filter((project) -> project.name().equalsIgnoreCase(path.get(git - 1)))
			.map(HostedProject::repositories)
			.flatMap((repositories) -> repositories.find(path.get(git + 1)).stream())
			.findFirst()
			.orElse(null);
	}

	private static String path(String url) {
		try {
			String path = new URI(url).getRawPath();
			return (path != null) ? path : "";
		}
		catch (URISyntaxException ex) {
			throw GitRefusals.invalid("parameters.gitSource.url");
		}
	}

	private ObjectNode json(Call call, HostedRepository repository, HostedImport request) {
		GitLinks links = GitLinks.of(call, this.scope, repository);
		ObjectNode json = Json.object().put("importRequestId", request.id());
		json.set("repository", new GitRepositoryJson(links).summary());
		json.putObject("parameters")
			.putNull("tfvcSource")
			.putObject("gitSource")
			.put("url", request.url())
			.put("overwrite", request.overwrite());
		json.put("status", request.state().wire());
		boolean completed = request.state() == HostedImport.State.COMPLETED;
		ObjectNode details = json.putObject("detailedStatus").put("currentStep", completed ? STEPS.size() : 1);
		details.set("allSteps", Json.texts(STEPS));
		if (request.error() != null) {
			details.put("errorMessage", request.error());
		}
		String url = links.api("/importRequests/" + request.id());
		ObjectNode addresses = json.putObject("_links");
		addresses.set("self", Json.link(url));
		addresses.set("repository", Json.link(links.api("")));
		return json.put("url", url);
	}

}
