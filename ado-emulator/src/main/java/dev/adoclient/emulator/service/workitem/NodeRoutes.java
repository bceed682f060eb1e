package dev.adoclient.emulator.service.workitem;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.host.WireName;
import dev.adoclient.emulator.organization.HostedProject;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.NodeUrl;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.rest.Routes;
import dev.adoclient.emulator.workitem.HostedNode;
import dev.adoclient.emulator.workitem.HostedNodeTree;
import dev.adoclient.emulator.workitem.Nodes;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Shows areas and iterations, makes, moves, changes and deletes them. */
final class NodeRoutes implements Routes {

	private static final String NODES = "/{project}/_apis/wit/classificationnodes";

	private static final String TREE = NODES + "/{structureGroup}";

	private static final String NODE = TREE + "/{*path}";

	private static final int DEEPEST = 14;

	private final Organization organization;

	NodeRoutes(Organization organization) {
		this.organization = organization;
	}

	@Override
	public List<Route> routes() {
		List<Route> routes = new ArrayList<>();
		routes.add(Route.of("GET", NODES, this::list));
		for (String path : List.of(TREE, NODE)) {
			routes.add(Route.of("GET", path, this::get));
			routes.add(Route.of("POST", path, this::createOrMove));
			routes.add(Route.of("PATCH", path, this::update));
			routes.add(Route.of("DELETE", path, this::delete));
		}
		return routes;
	}

	private HostedProject project(Call call) {
		return this.organization.project(call.variable("project"));
	}

	private Nodes nodes(Call call) {
		return this.organization.workItems().nodes(project(call).name());
	}

	private static HostedNodeTree tree(Call call) {
		return WireName.read(HostedNodeTree.class, "structureGroup", call.variable("structureGroup"));
	}

	private static String path(Call call) {
		return Objects.requireNonNullElse(call.optionalVariable("path"), "");
	}

	private Answer list(Call call) {
		int depth = call.count("$depth", 0, DEEPEST);
		boolean omits = call.code(ErrorPolicy.class, "errorPolicy", ErrorPolicy.FAIL) == ErrorPolicy.OMIT;
		List<HostedNode> nodes = new ArrayList<>();
		if (call.text("ids") == null) {
			nodes.addAll(nodes(call).roots());
		}
		for (int id : call.numbers("ids")) {
			Optional<HostedNode> node = nodes(call).find(id);
			if (node.isEmpty() && !omits) {
				throw new ServiceException(404,
						"Microsoft.TeamFoundation.WorkItemTracking.Server.WorkItemTrackingTreeNodeNotFoundException, "
								+ "Microsoft.TeamFoundation.WorkItemTracking.Server",
						"VS402485: The node " + id + " is not recognized.", 3200);
			}
			node.ifPresent(nodes::add);
		}
		boolean asked = call.text("ids") != null;
		return Answer.json(Json
			.list(nodes.stream().map((node) -> asked ? linked(call, node, depth) : json(call, node, depth)).toList()));
	}

	private Answer get(Call call) {
		HostedNode node = nodes(call).get(tree(call), path(call));
		return Answer.json(linked(call, node, call.count("$depth", 0, DEEPEST)));
	}

	/** A body with an id moves that node, which loses its dates; any other makes one. */
	private Answer createOrMove(Call call) {
		JsonNode body = call.body();
		JsonNode id = body.path("id");
		if (id.isInt() && id.asInt() != 0) {
			HostedNode moved = nodes(call).move(tree(call), id.asInt(), path(call));
			nodes(call).date(moved, null, null);
			return located(call, 200, moved);
		}
		String name = Json.text(body, "name");
		if (name == null) {
			throw ServiceException.invalidArgument("Value cannot be null.\r\nParameter name: name");
		}
		Dates dates = Dates.read(body.path("attributes"));
		HostedNode node = nodes(call).create(tree(call), path(call), name);
		if (dates != null) {
			nodes(call).date(node, dates.start(), dates.finish());
		}
		return located(call, 201, node);
	}

	private Answer update(Call call) {
		JsonNode body = call.body();
		HostedNode node = nodes(call).get(tree(call), path(call));
		String name = Json.text(body, "name");
		Dates dates = Dates.read(body.path("attributes"));
		if (name != null) {
			nodes(call).rename(node, name);
		}
		if (dates != null) {
			nodes(call).date(node, dates.start(), dates.finish());
		}
		return located(call, 200, node);
	}

	private Answer delete(Call call) {
		nodes(call).delete(tree(call), path(call), call.number("$reclassifyId"), this.organization.caller());
		return Answer.empty(204);
	}

	private Answer located(Call call, int status, HostedNode node) {
		return Answer.json(status, linked(call, node, 0))
			.with("Location", NodeUrl.of(call.links(), project(call).id(), node));
	}

	private ObjectNode linked(Call call, HostedNode node, int depth) {
		ObjectNode json = json(call, node, depth);
		ObjectNode links = json.putObject("_links");
		links.set("self", Json.link(NodeUrl.of(call.links(), project(call).id(), node)));
		if (node.parent() != null) {
			links.set("parent", Json.link(NodeUrl.of(call.links(), project(call).id(), node.parent())));
		}
		return json;
	}

	/** The nodes below are shown as deep as was asked for. */
	private ObjectNode json(Call call, HostedNode node, int depth) {
		ObjectNode json = Json.object()
			.put("id", node.id())
			.put("identifier", node.identifier().toString())
			.put("name", node.name())
			.put("structureType", (node.tree() == HostedNodeTree.AREAS) ? "area" : "iteration")
			.put("hasChildren", !node.children().isEmpty());
		if (node.startDate() != null || node.finishDate() != null) {
			ObjectNode attributes = json.putObject("attributes");
			attributes.put("startDate", date(node.startDate()));
			attributes.put("finishDate", date(node.finishDate()));
		}
		if (depth > 0 && !node.children().isEmpty()) {
			json.set("children",
					Json.array(node.children().stream().map((child) -> json(call, child, depth - 1)).toList()));
		}
		return json.put("path", node.path()).put("url", NodeUrl.of(call.links(), project(call).id(), node));
	}

	private static @Nullable String date(@Nullable Instant time) {
		return (time != null) ? Json.date(time) : null;
	}

	/** What becomes of an id that no node has. */
	private enum ErrorPolicy implements WireName {

		FAIL(1), OMIT(2);

		private final int number;

		ErrorPolicy(int number) {
			this.number = number;
		}

		@Override
		public int number() {
			return this.number;
		}

	}

	/**
	 * When an iteration begins and ends.
	 *
	 * @param start the first day
	 * @param finish the last day
	 */
	private record Dates(@Nullable Instant start, @Nullable Instant finish) {

		static @Nullable Dates read(JsonNode attributes) {
			return attributes.isObject() ? new Dates(read(attributes, "startDate"), read(attributes, "finishDate"))
					: null;
		}

		private static @Nullable Instant read(JsonNode attributes, String property) {
			String text = Json.text(attributes, property);
			return (text != null) ? Call.toInstant(property, text) : null;
		}

	}

}
