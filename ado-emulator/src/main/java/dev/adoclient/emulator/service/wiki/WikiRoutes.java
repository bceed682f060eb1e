package dev.adoclient.emulator.service.wiki;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.host.WireName;
import dev.adoclient.emulator.organization.HostedProject;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.Percent;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.rest.Routes;
import dev.adoclient.emulator.service.git.GitScope;
import dev.adoclient.emulator.wiki.HostedWiki;
import dev.adoclient.emulator.wiki.WikiKind;
import dev.adoclient.emulator.wiki.Wikis;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Lists, shows, makes, changes and deletes wikis. */
final class WikiRoutes implements Routes {

	private final WikiPath path;

	WikiRoutes(Organization organization) {
		this.path = new WikiPath(organization);
	}

	@Override
	public List<Route> routes() {
		return GitScope.withAndWithoutProject(Route.of("GET", WikiPath.WIKIS, this::list),
				Route.of("POST", WikiPath.WIKIS, this::create), Route.of("GET", WikiPath.WIKI, this::get),
				Route.of("PATCH", WikiPath.WIKI, this::update), Route.of("DELETE", WikiPath.WIKI, this::delete));
	}

	private Answer list(Call call) {
		List<HostedProject> projects = (call.optionalVariable("project") != null) ? List.of(this.path.project(call))
				: this.path.organization().projects();
		return Answer.json(Json.list(projects.stream()
			.flatMap((project) -> project.wikis().all().stream().map((wiki) -> json(call, project, wiki)))
			.toList()));
	}

	private Answer get(Call call) {
		return Answer.json(json(call, this.path.project(call), this.path.wiki(call)));
	}

	private Answer create(Call call) {
		JsonNode body = call.body();
		String inPath = call.optionalVariable("project");
		HostedProject project = this.path.organization()
			.project((inPath != null) ? inPath : required(Json.text(body, "projectId"), "projectId"));
		String name = required(Json.text(body, "name"), "name");
		String type = Objects.requireNonNullElse(Json.scalar(body.path("type")), WikiKind.PROJECT_WIKI.wire());
		HostedWiki wiki = (WireName.read(WikiKind.class, "type", type) == WikiKind.PROJECT_WIKI)
				? project.wikis().create(name) : codeWiki(project, name, body);
		return Answer.json(201, json(call, project, wiki));
	}

	private static HostedWiki codeWiki(HostedProject project, String name, JsonNode body) {
		UUID repository = project.repositories().get(required(Json.text(body, "repositoryId"), "repositoryId")).id();
		return project.wikis()
			.create(name, repository, required(Json.text(body, "mappedPath"), "mappedPath"),
					required(Json.text(body.path("version"), "version"), "version"));
	}

	private Answer update(Call call) {
		HostedProject project = this.path.project(call);
		HostedWiki wiki = this.path.wiki(call);
		JsonNode body = call.body();
		Wikis wikis = project.wikis();
		String name = Json.text(body, "name");
		if (name != null) {
			wikis.rename(wiki, name);
		}
		if (body.path("versions").isArray()) {
			wiki.versions(body.path("versions")
				.valueStream()
				.map((version) -> required(Json.text(version, "version"), "version"))
				.toList());
		}
		return Answer.json(json(call, project, wiki));
	}

	/** Says what was deleted. */
	private Answer delete(Call call) {
		HostedProject project = this.path.project(call);
		HostedWiki wiki = this.path.wiki(call);
		project.wikis().delete(wiki);
		return Answer.json(json(call, project, wiki));
	}

	private static ObjectNode json(Call call, HostedProject project, HostedWiki wiki) {
		ObjectNode json = Json.object().put("id", wiki.id().toString());
		ArrayNode versions = json.putArray("versions");
		wiki.versions().forEach((version) -> versions.addObject().put("version", version));
		return json.put("url", call.links().project(project.id(), "/_apis/wiki/wikis/" + wiki.id()))
			.put("remoteUrl", call.links().project(project.id(), "/_wiki/wikis/" + Percent.encode(wiki.name())))
			.put("type", wiki.kind().wire())
			.put("name", wiki.name())
			.put("projectId", project.id().toString())
			.put("repositoryId", wiki.repositoryId().toString())
			.put("mappedPath", wiki.mappedPath());
	}

	private static String required(@Nullable String value, String name) {
		if (value == null || value.isBlank()) {
			throw ServiceException.invalidArgument("Value cannot be null.\r\nParameter name: " + name);
		}
		return value;
	}

}
