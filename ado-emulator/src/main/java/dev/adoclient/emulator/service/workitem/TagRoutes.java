package dev.adoclient.emulator.service.workitem;

import java.util.List;

import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.organization.HostedProject;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.rest.Routes;
import dev.adoclient.emulator.workitem.HostedTag;
import dev.adoclient.emulator.workitem.HostedTags;
import tools.jackson.databind.node.ObjectNode;

/** Shows the tags of work items, renames and deletes them. */
final class TagRoutes implements Routes {

	private static final String TAGS = "/{project}/_apis/wit/tags";

	private static final String TAG = TAGS + "/{tagIdOrName}";

	private final Organization organization;

	TagRoutes(Organization organization) {
		this.organization = organization;
	}

	@Override
	public List<Route> routes() {
		return List.of(Route.of("GET", TAGS, this::list), Route.of("GET", TAG, this::get),
				Route.of("PATCH", TAG, this::rename), Route.of("DELETE", TAG, this::delete));
	}

	private HostedProject project(Call call) {
		return this.organization.project(call.variable("project"));
	}

	private HostedTags tags(Call call) {
		return this.organization.workItems().tags(project(call).name());
	}

	private Answer list(Call call) {
		return Answer.json(Json.list(tags(call).all().stream().map((tag) -> json(call, tag)).toList()));
	}

	private Answer get(Call call) {
		return Answer.json(json(call, tags(call).get(call.variable("tagIdOrName"))));
	}

	private Answer rename(Call call) {
		String name = Json.text(call.body(), "name");
		if (name == null) {
			throw ServiceException.invalidArgument("Value cannot be null.\r\nParameter name: name");
		}
		return Answer.json(json(call, tags(call).rename(call.variable("tagIdOrName"), name)));
	}

	private Answer delete(Call call) {
		tags(call).delete(call.variable("tagIdOrName"));
		return Answer.empty(204);
	}

	private ObjectNode json(Call call, HostedTag tag) {
		return Json.object()
			.put("id", tag.id().toString())
			.put("name", tag.name())
			.put("url", call.links().project(project(call).id(), "/_apis/wit/tags/" + tag.id()));
	}

}
