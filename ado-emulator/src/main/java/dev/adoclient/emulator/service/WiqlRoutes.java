package dev.adoclient.emulator.service;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.organization.Project;
import dev.adoclient.emulator.wiql.QueryContext;
import dev.adoclient.emulator.wiql.QueryResult;
import dev.adoclient.emulator.wiql.Wiql;
import dev.adoclient.emulator.workitem.Field;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers queries over work items, written in the body or saved before. */
final class WiqlRoutes implements Routes {

	private final Organization organization;

	WiqlRoutes(Organization organization) {
		this.organization = organization;
	}

	@Override
	public List<Route> routes() {
		List<Route> routes = new ArrayList<>();
		for (String scope : List.of("", "/{project}", "/{project}/{team}")) {
			routes.add(Route.of("POST", scope + "/_apis/wit/wiql", this::query));
			routes.add(Route.of("GET", scope + "/_apis/wit/wiql/{id}", this::saved));
		}
		return routes;
	}

	private Answer query(Call call) {
		ContentType.require(call.request(), "application/json");
		JsonNode query = Json.read(call.request().body()).path("query");
		if (!query.isString() || query.asString().isBlank()) {
			throw ServiceException.invalidArgument("Value cannot be null.\r\nParameter name: wiql");
		}
		return answer(call, query.asString());
	}

	private Answer saved(Call call) {
		try {
			return answer(call, this.organization.savedQueries().get(UUID.fromString(call.variable("id"))));
		}
		catch (IllegalArgumentException ex) {
			throw ServiceException.invalidParameter("id", call.variable("id"));
		}
	}

	private Answer answer(Call call, String text) {
		QueryContext context = new QueryContext(project(call), this.organization.caller(),
				this.organization.host().now(), call.flag("timePrecision"));
		Integer top = (call.text("$top") != null) ? call.count("$top", 0, Integer.MAX_VALUE) : null;
		QueryResult result = new Wiql(this.organization.workItems()).run(text, context, top);
		return Answer.json(json(call.links(), result));
	}

	private @Nullable String project(Call call) {
		String name = call.optionalVariable("project");
		if (name == null) {
			return null;
		}
		Project project = this.organization.project(name);
		String team = call.optionalVariable("team");
		if (team != null && !team.equalsIgnoreCase(project.name() + " Team")
				&& !team.equalsIgnoreCase(project.defaultTeamId().toString())) {
			throw new ServiceException(404,
					"Microsoft.Azure.Devops.Teams.Service.TeamNotFoundException, Microsoft.Azure.Devops.Teams.Service",
					"The team with id '" + team + "' does not exist.");
		}
		return project.name();
	}

	private ObjectNode json(Links links, QueryResult result) {
		ObjectNode json = Json.object().put("queryType", "flat").put("queryResultType", "workItem");
		json.put("asOf", Json.date(result.asOf()));
		json.set("columns", Json.array(result.columns().stream().map((field) -> field(links, field)).toList()));
		ArrayNode sortColumns = json.putArray("sortColumns");
		for (QueryResult.SortColumn column : result.sortColumns()) {
			sortColumns.addObject().put("descending", column.descending()).set("field", field(links, column.field()));
		}
		WorkItemJson items = new WorkItemJson(links, this.organization);
		ArrayNode rows = json.putArray("workItems");
		result.ids().forEach((id) -> rows.addObject().put("id", id).put("url", items.url(id)));
		return json;
	}

	static ObjectNode field(Links links, Field field) {
		return Json.object()
			.put("referenceName", field.reference())
			.put("name", field.name())
			.put("url", links.organization("/_apis/wit/fields/" + field.reference()));
	}

}
