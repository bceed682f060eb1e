package dev.adoclient.emulator.service.workitem;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.host.WireName;
import dev.adoclient.emulator.organization.HostedProject;
import dev.adoclient.emulator.organization.HostedQuery;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.organization.SavedQueries;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.rest.Routes;
import dev.adoclient.emulator.wiql.QueryContext;
import dev.adoclient.emulator.wiql.WiqlSearch;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Shows saved queries in their folders, makes, moves, changes, deletes and restores them.
 */
final class QueryRoutes implements Routes {

	private static final String QUERIES = "/{project}/_apis/wit/queries";

	private static final String QUERY = QUERIES + "/{*query}";

	private static final int DEEPEST = 2;

	private final Organization organization;

	QueryRoutes(Organization organization) {
		this.organization = organization;
	}

	@Override
	public List<Route> routes() {
		return List.of(Route.of("GET", QUERIES, this::list), Route.of("GET", QUERY, this::get),
				Route.of("POST", QUERY, this::createOrMove), Route.of("PATCH", QUERY, this::update),
				Route.of("DELETE", QUERY, this::delete),
				Route.of("POST", "/{project}/_apis/wit/queriesbatch", this::batch));
	}

	private HostedProject project(Call call) {
		return this.organization.project(call.variable("project"));
	}

	private SavedQueries queries() {
		return this.organization.savedQueries();
	}

	private HostedQuery query(Call call, boolean withDeleted) {
		return queries().get(project(call).name(), call.variable("query"), withDeleted);
	}

	/** With a filter it is a search, which finds queries by a part of their names. */
	private Answer list(Call call) {
		HostedProject project = project(call);
		String filter = call.text("$filter");
		if (filter == null) {
			QueryJson json = json(call);
			return Answer.json(Json
				.list(queries().roots(project.name()).stream().map((root) -> json.full(root, depth(call))).toList()));
		}
		int top = call.count("$top", 50, 200);
		boolean withDeleted = call.flag("$includeDeleted");
		List<HostedQuery> found = queries().all(project.name())
			.stream()
			.filter((query) -> !query.folder() && (withDeleted || !query.deleted()))
			.filter((query) -> query.name().toLowerCase(Locale.ROOT).contains(filter.toLowerCase(Locale.ROOT)))
			.toList();
		QueryJson json = json(call);
		List<ObjectNode> shown = found.stream().limit(top).map((query) -> json.full(query, 0)).toList();
		ObjectNode answer = Json.object().put("count", shown.size());
		answer.set("value", Json.array(shown));
		return Answer.json(answer.put("hasMore", found.size() > top));
	}

	private Answer get(Call call) {
		return Answer.json(json(call).full(query(call, call.flag("$includeDeleted")), depth(call)));
	}

	private static int depth(Call call) {
		int depth = call.count("$depth", 0, Integer.MAX_VALUE);
		if (depth > DEEPEST) {
			throw ServiceException.invalidParameter("$depth", String.valueOf(depth));
		}
		return depth;
	}

	private QueryJson json(Call call) {
		return new QueryJson(call, this.organization, project(call),
				call.code(QueryJson.Expansion.class, "$expand", QueryJson.Expansion.NONE));
	}

	/** A body with an id moves that query, any other saves one or makes a folder. */
	private Answer createOrMove(Call call) {
		JsonNode body = call.body();
		HostedQuery folder = query(call, false);
		String id = Json.text(body, "id");
		QueryJson json = new QueryJson(call, this.organization, project(call), QueryJson.Expansion.WIQL);
		if (id != null) {
			return Answer.json(json.full(queries().move(queries().get(project(call).name(), id, false), folder), 0));
		}
		String wiql = Json.text(body, "wiql");
		boolean isFolder = body.path("isFolder").asBoolean(false);
		if (!isFolder) {
			check(call, wiql);
		}
		String name = Json.text(body, "name");
		if (call.flag("validateWiqlOnly")) {
			return Answer.json(Json.object().put("name", name).put("wiql", wiql).put("isInvalidSyntax", false));
		}
		if (name == null) {
			throw ServiceException.invalidArgument("Value cannot be null.\r\nParameter name: name");
		}
		return Answer.json(201, json.full(queries().create(folder, name, isFolder ? null : wiql), 0));
	}

	private void check(Call call, @Nullable String wiql) {
		if (wiql == null || wiql.isBlank()) {
			throw ServiceException.invalidArgument("Value cannot be null.\r\nParameter name: wiql");
		}
		QueryContext context = new QueryContext(project(call).name(), this.organization.caller(),
				this.organization.host().now(), false);
		new WiqlSearch(this.organization.workItems()).run(wiql, context, 0);
	}

	private Answer update(Call call) {
		JsonNode body = call.body();
		HostedQuery query = query(call, true);
		QueryJson json = new QueryJson(call, this.organization, project(call), QueryJson.Expansion.WIQL);
		JsonNode deleted = body.path("isDeleted");
		if (deleted.isBoolean() && !deleted.asBoolean() && query.deleted()) {
			return Answer.json(json.full(queries().restore(query, call.flag("$undeleteDescendants")), 0));
		}
		HostedQuery present = query(call, false);
		String wiql = Json.text(body, "wiql");
		if (wiql != null && !present.folder()) {
			check(call, wiql);
		}
		return Answer.json(json.full(queries().update(present, Json.text(body, "name"), wiql), 0));
	}

	private Answer delete(Call call) {
		queries().delete(query(call, false));
		return Answer.empty(204);
	}

	private Answer batch(Call call) {
		JsonNode body = call.body();
		String policy = Json.scalar(body.path("errorPolicy"));
		boolean omits = "omit".equalsIgnoreCase(policy) || "2".equals(policy);
		String expand = Json.scalar(body.path("$expand"));
		QueryJson json = new QueryJson(call, this.organization, project(call), (expand != null)
				? WireName.read(QueryJson.Expansion.class, "$expand", expand) : QueryJson.Expansion.NONE);
		List<ObjectNode> found = new ArrayList<>();
		for (JsonNode id : body.path("ids")) {
			try {
				found.add(json.full(queries().get(UUID.fromString(id.asString())), 0));
			}
			catch (ServiceException | IllegalArgumentException ex) {
				if (!omits) {
					throw (ex instanceof ServiceException refusal) ? refusal
							: ServiceException.invalidParameter("ids", id.asString());
				}
			}
		}
		return Answer.json(Json.list(found));
	}

}
