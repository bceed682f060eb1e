package dev.adoclient.emulator.service.graph;

import java.util.Comparator;
import java.util.List;

import dev.adoclient.emulator.graph.Descriptors;
import dev.adoclient.emulator.graph.Groups;
import dev.adoclient.emulator.graph.HostedGroup;
import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.organization.HostedProject;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.AnswerPage;
import dev.adoclient.emulator.rest.AnswerPage.Position;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.PatchReader;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.rest.Routes;
import dev.adoclient.emulator.workitem.PatchOperation;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Lists, shows, makes, changes and deletes groups. */
final class GraphGroupRoutes implements Routes {

	private static final String GROUPS = "/_apis/graph/groups";

	private static final String GROUP = GROUPS + "/{groupDescriptor}";

	/** How many groups a page has. */
	private static final int PAGE = 500;

	private final Organization organization;

	private final Groups groups;

	GraphGroupRoutes(Organization organization) {
		this.organization = organization;
		this.groups = organization.groups();
	}

	@Override
	public List<Route> routes() {
		return List.of(Route.preview("GET", GROUPS, this::list), Route.preview("POST", GROUPS, this::create),
				Route.preview("GET", GROUP, this::get), Route.preview("PATCH", GROUP, this::update),
				Route.preview("DELETE", GROUP, this::delete));
	}

	private Answer list(Call call) {
		HostedProject project = scope(call.text("scopeDescriptor"));
		List<String> types = call.texts("subjectTypes");
		List<HostedGroup> found = this.groups.all()
			.stream()
			.filter((group) -> project == null || project.id().equals(group.projectId()))
			.filter((group) -> types.isEmpty()
					|| types.stream().anyMatch((type) -> group.descriptor().startsWith(type + ".")))
			.sorted(Comparator.comparing(HostedGroup::descriptor))
			.toList();
		return AnswerPage
			.of(found, Position.ASCENDING, (group) -> new Position(group.descriptor(), 0), PAGE,
					call.text("continuationToken"))
			.answer((group) -> GraphJson.group(call.links(), group));
	}

	private Answer get(Call call) {
		return Answer.json(GraphJson.group(call.links(), group(call)));
	}

	/** Makes a group, or takes one of the directory in. */
	private Answer create(Call call) {
		List<String> containers = call.texts("groupDescriptors");
		containers.forEach(this.groups::get);
		String originId = Json.text(call.body(), "originId");
		HostedGroup group = (originId != null) ? this.groups.ofDirectory(originId, originId) : make(call);
		containers.forEach((container) -> this.groups.join(group.descriptor(), container));
		ObjectNode json = GraphJson.group(call.links(), group);
		return Answer.json(201, json).with("Location", json.path("url").asString());
	}

	private HostedGroup make(Call call) {
		String name = Json.text(call.body(), "displayName");
		if (name == null || name.isBlank()) {
			throw ServiceException.invalidArgument("Value cannot be null.\r\nParameter name: displayName");
		}
		HostedProject project = scope(call.text("scopeDescriptor"));
		String description = Json.text(call.body(), "description");
		return this.groups.create((project != null) ? project.id() : null,
				(project != null) ? project.name() : this.organization.host().name(), name,
				(description != null) ? description : "");
	}

	private Answer update(Call call) {
		HostedGroup group = group(call);
		for (PatchOperation operation : PatchReader.read(call.request())) {
			String value = String.valueOf(operation.value());
			switch (operation.path()) {
				case "/displayName" -> group.rename(value);
				case "/description" -> group.describe(value);
				default -> throw ServiceException.invalidArgument(
						"The path '" + operation.path() + "' cannot be changed.\r\nParameter name: patchDocument");
			}
		}
		return Answer.json(GraphJson.group(call.links(), group));
	}

	private Answer delete(Call call) {
		HostedGroup group = group(call);
		this.groups.delete(group);
		this.organization.entitlements().rules().remove(group);
		return Answer.empty(204);
	}

	private HostedGroup group(Call call) {
		return this.groups.get(call.variable("groupDescriptor"));
	}

	private @Nullable HostedProject scope(@Nullable String descriptor) {
		if (descriptor == null) {
			return null;
		}
		return this.organization.projects()
			.stream()
			.filter((project) -> Descriptors.scope(project.id()).equals(descriptor))
			.findFirst()
			.orElseThrow(() -> Groups.unknown(descriptor));
	}

}
