package dev.adoclient.emulator.service.workitem;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.organization.HostedProject;
import dev.adoclient.emulator.organization.HostedQuery;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.ContentType;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.Links;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.rest.Routes;
import dev.adoclient.emulator.wiql.QueryContext;
import dev.adoclient.emulator.wiql.QueryResult;
import dev.adoclient.emulator.wiql.WiqlSearch;
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
			routes.add(Route.of("HEAD", scope + "/_apis/wit/wiql/{id}", this::count));
		}
		return routes;
	}

	private Answer query(Call call) {
		ContentType.require(call.request(), "application/json");
		JsonNode query = Json.read(call.request().body()).path("query");
		if (!query.isString() || query.asString().isBlank()) {
			throw ServiceException.invalidArgument("Value cannot be null.\r\nParameter name: wiql");
		}
		String project = project(call);
		return Answer.json(json(call, project, run(call, project, query.asString())));
	}

	/** A saved query is asked within its own project, whatever the path says. */
	private Answer saved(Call call) {
		project(call);
		HostedQuery query = this.organization.savedQueries().get(id(call));
		if (query.folder()) {
			throw ServiceException.invalidArgument("The query " + query.path() + " is a folder: it cannot be run.");
		}
		QueryResult result = run(call, query.project(), query.wiql());
		return Answer.json(json(call, query.project(), result)).with("X-Total-Count", String.valueOf(result.total()));
	}

	/** How many work items a saved query finds: the header alone. */
	private Answer count(Call call) {
		return Answer.empty(200).with("X-Total-Count", String.valueOf(saved(call).header("X-Total-Count")));
	}

	private static UUID id(Call call) {
		try {
			return UUID.fromString(call.variable("id"));
		}
		catch (IllegalArgumentException ex) {
			throw ServiceException.invalidParameter("id", call.variable("id"));
		}
	}

	private QueryResult run(Call call, @Nullable String project, String text) {
		QueryContext context = new QueryContext(project, this.organization.caller(), this.organization.host().now(),
				call.flag("timePrecision"));
		Integer top = (call.text("$top") != null) ? call.count("$top", 0, Integer.MAX_VALUE) : null;
		return new WiqlSearch(this.organization.workItems()).run(text, context, top);
	}

	private @Nullable String project(Call call) {
		String name = call.optionalVariable("project");
		if (name == null) {
			return null;
		}
		HostedProject project = this.organization.project(name);
		String team = call.optionalVariable("team");
		if (team != null) {
			project.teams().get(team);
		}
		return project.name();
	}

	/**
	 * The rows have the project's id in their addresses where the query has a project.
	 */
	private ObjectNode json(Call call, @Nullable String project, QueryResult result) {
		Links links = call.links();
		ObjectNode json = Json.object().put("queryType", "flat").put("queryResultType", "workItem");
		json.put("asOf", Json.date(result.asOf()));
		json.set("columns", Json.array(result.columns().stream().map((field) -> field(links, field)).toList()));
		for (QueryResult.SortColumn column : result.sortColumns()) {
			json.withArray("sortColumns")
				.addObject()
				.put("descending", column.descending())
				.set("field", field(links, column.field()));
		}
		ArrayNode rows = json.putArray("workItems");
		for (int id : result.ids()) {
			String path = "/_apis/wit/workItems/" + id;
			rows.addObject()
				.put("id", id)
				.put("url", (project != null) ? links.project(this.organization.project(project).id(), path)
						: links.organization(path));
		}
		return json;
	}

	static ObjectNode field(Links links, Field field) {
		return Json.object()
			.put("referenceName", field.reference())
			.put("name", field.name())
			.put("url", links.organization("/_apis/wit/fields/" + field.reference()));
	}

}
