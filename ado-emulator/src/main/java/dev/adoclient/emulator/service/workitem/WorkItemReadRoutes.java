package dev.adoclient.emulator.service.workitem;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.host.WireName;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.ContentType;
import dev.adoclient.emulator.rest.Expand;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.rest.Routes;
import dev.adoclient.emulator.workitem.HostedWorkItem;
import dev.adoclient.emulator.workitem.HostedWorkItemType;
import dev.adoclient.emulator.workitem.WorkItemRefusals;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Shows work items: one, those of some ids, those that a body asks for, or what a new one
 * starts with.
 */
final class WorkItemReadRoutes implements Routes {

	private static final int MOST_IDS = 200;

	private final Organization organization;

	WorkItemReadRoutes(Organization organization) {
		this.organization = organization;
	}

	@Override
	public List<Route> routes() {
		List<Route> routes = new ArrayList<>();
		routes.add(Route.of("GET", "/{project}/_apis/wit/workitems/${type}", this::template));
		for (String scope : List.of("", "/{project}")) {
			routes.add(Route.of("GET", scope + "/_apis/wit/workitems/{id}", this::get));
			routes.add(Route.of("GET", scope + "/_apis/wit/workitems", this::list));
			routes.add(Route.of("POST", scope + "/_apis/wit/workitemsbatch", this::batch));
		}
		return routes;
	}

	private Answer template(Call call) {
		String project = this.organization.project(call.variable("project")).name();
		HostedWorkItemType type = HostedWorkItemType.get(call.variable("type"));
		return Answer.json(new WorkItemJson(call, this.organization)
			.template(this.organization.workItems().template(project, type), call.texts("fields")));
	}

	private Answer get(Call call) {
		List<String> fields = chosen(call.texts("fields"));
		Expand expand = Expand.read(call.text("$expand"), !fields.isEmpty());
		int id = call.id("id");
		HostedWorkItem item = find(call, id, call.time("asOf")).orElseThrow(() -> WorkItemRefusals.notFound(id));
		WorkItemJson json = new WorkItemJson(call, this.organization);
		return Answer.json(fields.isEmpty() ? json.single(item, expand) : json.singleChosen(item, fields));
	}

	private Answer list(Call call) {
		call.requiredText("ids");
		return answer(call, new Selection(call.numbers("ids"), call.texts("fields"), call.text("$expand"),
				call.time("asOf"), call.text("errorPolicy")));
	}

	private Answer batch(Call call) {
		ContentType.require(call.request(), "application/json");
		JsonNode body = Json.read(call.request().body());
		List<Integer> ids = new ArrayList<>();
		for (JsonNode id : body.path("ids")) {
			if (!id.isInt()) {
				throw ServiceException.invalidParameter("ids", id.toString());
			}
			ids.add(id.asInt());
		}
		if (ids.isEmpty()) {
			throw ServiceException.invalidArgument("Value cannot be null.\r\nParameter name: ids");
		}
		List<String> fields = new ArrayList<>();
		body.path("fields").forEach((field) -> fields.add(field.asString("")));
		String asOf = text(body, "asOf");
		return answer(call, new Selection(ids, fields, text(body, "$expand"),
				(asOf != null) ? Call.toInstant("asOf", asOf) : null, text(body, "errorPolicy")));
	}

	private static @Nullable String text(JsonNode body, String property) {
		JsonNode value = body.path(property);
		return Json.scalar(value);
	}

	/** Where the caller wants it so, null stands in the place of what cannot be shown. */
	private Answer answer(Call call, Selection selection) {
		List<Integer> ids = selection.ids();
		if (ids.size() > MOST_IDS) {
			throw ServiceException.invalidProperty("VS403474: You requested " + ids.size()
					+ " work items, which exceeds the limit of " + MOST_IDS + ".");
		}
		List<String> fields = chosen(selection.fields());
		Expand expand = Expand.read(selection.expand(), !fields.isEmpty());
		ErrorPolicy policy = (selection.errorPolicy() != null)
				? WireName.read(ErrorPolicy.class, "errorPolicy", selection.errorPolicy()) : ErrorPolicy.FAIL;
		WorkItemJson json = new WorkItemJson(call, this.organization);
		List<JsonNode> shown = new ArrayList<>();
		for (int id : ids) {
			Optional<HostedWorkItem> item = find(call, id, selection.asOf());
			if (item.isEmpty() && policy == ErrorPolicy.FAIL) {
				throw WorkItemRefusals.notFound(id);
			}
			shown.add(item.<JsonNode>map((found) -> show(json, found, fields, expand))
				.orElseGet(JsonNodeFactory.instance::nullNode));
		}
		return Answer.json(Json.list(shown));
	}

	private static ObjectNode show(WorkItemJson json, HostedWorkItem item, List<String> fields, Expand expand) {
		return fields.isEmpty() ? json.listed(item, expand) : json.chosen(item, fields);
	}

	/** A project in the path hides the work items of all others. */
	private Optional<HostedWorkItem> find(Call call, int id, @Nullable Instant asOf) {
		String scope = call.optionalVariable("project");
		String project = (scope != null) ? this.organization.project(scope).name() : null;
		return this.organization.workItems()
			.find(id, asOf)
			.filter((item) -> project == null || item.project().equals(project));
	}

	private List<String> chosen(List<String> fields) {
		fields.forEach(this.organization.workItems().fields()::get);
		return fields;
	}

	private enum ErrorPolicy implements WireName {

		FAIL, OMIT;

		@Override
		public int number() {
			return (this == FAIL) ? 1 : 2;
		}

	}

	private record Selection(List<Integer> ids, List<String> fields, @Nullable String expand, @Nullable Instant asOf,
			@Nullable String errorPolicy) {
	}

}
