package dev.adoclient.emulator.service.workitem;

import java.util.ArrayList;
import java.util.List;

import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.host.ServiceTime;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Expand;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.rest.Routes;
import dev.adoclient.emulator.workitem.HostedWorkItem;
import dev.adoclient.emulator.workitem.WorkItemRefusals;
import dev.adoclient.emulator.workitem.WorkItems;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Shows deleted work items, takes them back, and destroys them. */
final class RecycleBinRoutes implements Routes {

	private final Organization organization;

	RecycleBinRoutes(Organization organization) {
		this.organization = organization;
	}

	@Override
	public List<Route> routes() {
		List<Route> routes = new ArrayList<>();
		for (String scope : List.of("", "/{project}")) {
			String bin = scope + "/_apis/wit/recyclebin";
			routes.add(Route.of("GET", bin, this::list));
			routes.add(Route.of("GET", bin + "/{id}", this::get));
			routes.add(Route.of("PATCH", bin + "/{id}", this::restore));
			routes.add(Route.of("DELETE", bin + "/{id}", this::destroy));
		}
		return routes;
	}

	private Answer list(Call call) {
		WorkItemJson json = new WorkItemJson(call, this.organization);
		List<Integer> ids = call.numbers("ids");
		return Answer.json(Json.list(items(call).stream()
			.filter((item) -> ids.isEmpty() || ids.contains(item.id()))
			.map((item) -> ids.isEmpty() ? reference(json, item) : json(json, item))
			.toList()));
	}

	private Answer get(Call call) {
		return Answer.json(json(new WorkItemJson(call, this.organization), find(call)));
	}

	private Answer restore(Call call) {
		HostedWorkItem item = find(call);
		JsonNode isDeleted = Json.read(call.request().body()).path("isDeleted");
		if (!isDeleted.isBoolean() || isDeleted.asBoolean()) {
			throw ServiceException.invalidArgument("Only isDeleted = false restores a work item.");
		}
		WorkItems workItems = this.organization.workItems();
		HostedWorkItem restored = workItems.restore(item.id(), this.organization.caller());
		WorkItemJson json = new WorkItemJson(call, this.organization);
		return Answer
			.json(reference(json, restored).put("code", 200).set("resource", json.listed(restored, Expand.NONE)));
	}

	private Answer destroy(Call call) {
		this.organization.workItems().delete(find(call).id(), true, this.organization.caller());
		return Answer.empty(204);
	}

	private HostedWorkItem find(Call call) {
		int id = call.id("id");
		return items(call).stream()
			.filter((item) -> item.id() == id)
			.findFirst()
			.orElseThrow(() -> WorkItemRefusals.notFound(id));
	}

	private List<HostedWorkItem> items(Call call) {
		String scope = call.optionalVariable("project");
		String project = (scope != null) ? this.organization.project(scope).name() : null;
		return this.organization.workItems()
			.recycleBin()
			.stream()
			.filter((item) -> project == null || item.project().equals(project))
			.toList();
	}

	private static ObjectNode reference(WorkItemJson json, HostedWorkItem item) {
		return Json.object().put("id", item.id()).put("url", json.recycleUrl(item));
	}

	/** A deletion: persons are texts and dates are American, whatever the version. */
	static ObjectNode json(WorkItemJson items, HostedWorkItem deleted) {
		ObjectNode json = Json.object().put("id", deleted.id()).put("type", deleted.type());
		json.put("name", deleted.title()).put("project", deleted.project());
		json.put("deletedDate", ServiceTime.inUnitedStates(deleted.changedDate()));
		json.put("deletedBy", deleted.changedBy().combinedName()).put("code", 200);
		json.put("url", items.recycleUrl(deleted));
		json.set("resource", items.recycled(deleted));
		return json;
	}

}
