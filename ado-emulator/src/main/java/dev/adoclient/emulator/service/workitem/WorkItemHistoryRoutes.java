package dev.adoclient.emulator.service.workitem;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Expand;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.rest.Routes;
import dev.adoclient.emulator.workitem.HostedWorkItem;
import dev.adoclient.emulator.workitem.Relation;
import dev.adoclient.emulator.workitem.WorkItemRefusals;
import tools.jackson.databind.node.ObjectNode;

/** Shows what became of a work item: its revisions, and what each of them changed. */
final class WorkItemHistoryRoutes implements Routes {

	private static final Instant FOR_EVER = Instant.parse("9999-01-01T00:00:00Z");

	private final Organization organization;

	WorkItemHistoryRoutes(Organization organization) {
		this.organization = organization;
	}

	@Override
	public List<Route> routes() {
		List<Route> routes = new ArrayList<>();
		for (String scope : List.of("", "/{project}")) {
			String item = scope + "/_apis/wit/workItems/{id}";
			routes.add(Route.of("GET", item + "/revisions", this::revisions));
			routes.add(Route.of("GET", item + "/revisions/{number}", this::revision));
			routes.add(Route.of("GET", item + "/updates", this::updates));
			routes.add(Route.of("GET", item + "/updates/{number}", this::update));
		}
		return routes;
	}

	private Answer revisions(Call call) {
		WorkItemJson json = new WorkItemJson(call, this.organization);
		Expand expand = Expand.read(call.text("$expand"), false);
		return Answer.json(Json.list(page(call).stream()
			.map((revision) -> json.listed(revision, expand).put("url", url(json, revision, "revisions")))
			.toList()));
	}

	private Answer revision(Call call) {
		WorkItemJson json = new WorkItemJson(call, this.organization);
		HostedWorkItem revision = numbered(call);
		Expand expand = Expand.read(call.text("$expand"), false);
		return Answer.json(json.single(revision, expand).put("url", url(json, revision, "revisions")));
	}

	private Answer updates(Call call) {
		return Answer.json(Json.list(page(call).stream().map((revision) -> change(call, revision)).toList()));
	}

	private Answer update(Call call) {
		return Answer.json(change(call, numbered(call)));
	}

	private List<HostedWorkItem> page(Call call) {
		List<HostedWorkItem> all = all(call);
		int from = Math.min(all.size(), call.count("$skip", 0, Integer.MAX_VALUE));
		return all.subList(from, Math.min(all.size(), from + call.count("$top", 200, 200)));
	}

	private HostedWorkItem numbered(Call call) {
		int number = call.id("number");
		return all(call).stream()
			.filter((revision) -> revision.rev() == number)
			.findFirst()
			.orElseThrow(() -> new ServiceException(404,
					"Microsoft.TeamFoundation.WorkItemTracking.Server.WorkItemRevisionNotFoundException, "
							+ "Microsoft.TeamFoundation.WorkItemTracking.Server",
					"Work item " + call.variable("id") + " has no revision " + number + ".", 3200));
	}

	private List<HostedWorkItem> all(Call call) {
		int id = call.id("id");
		String scope = call.optionalVariable("project");
		String project = (scope != null) ? this.organization.project(scope).name() : null;
		List<HostedWorkItem> all = this.organization.workItems().revisions(id);
		if (all.isEmpty() || (project != null && !all.get(0).project().equals(project))) {
			throw WorkItemRefusals.notFound(id);
		}
		return all;
	}

	/** What a revision changed, compared with the one before. */
	private ObjectNode change(Call call, HostedWorkItem revision) {
		WorkItemJson json = new WorkItemJson(call, this.organization);
		List<HostedWorkItem> all = this.organization.workItems().revisions(revision.id());
		int index = all.indexOf(revision);
		HostedWorkItem before = (index > 0) ? all.get(index - 1) : null;
		Instant revised = (index + 1 < all.size()) ? all.get(index + 1).changedDate() : FOR_EVER;
		ObjectNode update = Json.object().put("id", revision.rev()).put("workItemId", revision.id());
		update.put("rev", revision.rev());
		update.set("revisedBy", json.values().value(revision.changedBy()));
		update.put("revisedDate", Json.date(revised));
		fields(update.putObject("fields"), json.values(), (before != null) ? before.allFields() : Map.of(),
				revision.allFields());
		relations(update, json, (before != null) ? before.relations() : List.of(), revision.relations());
		return update.put("url", url(json, revision, "updates"));
	}

	private static void fields(ObjectNode changes, WorkItemFieldJson values, Map<String, Object> before,
			Map<String, Object> after) {
		TreeSet<String> names = new TreeSet<>(before.keySet());
		names.addAll(after.keySet());
		for (String name : names) {
			Object old = before.get(name);
			Object now = after.get(name);
			if (!Objects.equals(old, now)) {
				ObjectNode change = changes.putObject(name);
				if (old != null) {
					change.set("oldValue", values.value(old));
				}
				if (now != null) {
					change.set("newValue", values.value(now));
				}
			}
		}
	}

	private static void relations(ObjectNode update, WorkItemJson json, List<Relation> before, List<Relation> after) {
		List<ObjectNode> added = after.stream().filter((one) -> !before.contains(one)).map(json::relation).toList();
		List<ObjectNode> removed = before.stream().filter((one) -> !after.contains(one)).map(json::relation).toList();
		if (!added.isEmpty() || !removed.isEmpty()) {
			ObjectNode relations = update.putObject("relations");
			if (!added.isEmpty()) {
				relations.set("added", Json.array(added));
			}
			if (!removed.isEmpty()) {
				relations.set("removed", Json.array(removed));
			}
		}
	}

	private static String url(WorkItemJson json, HostedWorkItem revision, String kind) {
		return json.url(revision) + "/" + kind + "/" + revision.rev();
	}

}
