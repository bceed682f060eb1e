package dev.adoclient.emulator.service.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.organization.TeamBacklog;
import dev.adoclient.emulator.organization.TeamSettings;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.Percent;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.rest.Routes;
import dev.adoclient.emulator.workitem.BacklogLevel;
import dev.adoclient.emulator.workitem.HostedNode;
import dev.adoclient.emulator.workitem.HostedNodeTree;
import dev.adoclient.emulator.workitem.HostedWorkItemType;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Shows the backlogs of a team, and puts their work items into another order. */
final class BacklogRoutes implements Routes {

	private static final String WORK = "/{project}/{team}/_apis/work";

	/** How many work items the service shows of one backlog. */
	private static final int LIMIT = 1000;

	private final TeamScope scope;

	BacklogRoutes(Organization organization) {
		this.scope = new TeamScope(organization);
	}

	@Override
	public List<Route> routes() {
		return List.of(Route.of("GET", WORK + "/backlogs", this::list),
				Route.of("GET", WORK + "/backlogs/{id}", this::get),
				Route.of("GET", WORK + "/backlogs/{backlogId}/workItems", this::workItems),
				Route.of("PATCH", WORK + "/workitemsorder", this::reorder),
				Route.of("PATCH", WORK + "/iterations/{iterationId}/workitemsorder", this::reorderIteration));
	}

	private Answer list(Call call) {
		return Answer.json(Json.list(Stream.of(BacklogLevel.values()).map((level) -> json(call, level)).toList()));
	}

	private Answer get(Call call) {
		return Answer.json(json(call, level(call.variable("id"))));
	}

	private Answer workItems(Call call) {
		WorkItemLinkJson links = new WorkItemLinkJson(call.links(), this.scope.project(call).id());
		ArrayNode rows = Json.array();
		BacklogLevel level = level(call.variable("backlogId"));
		root(call).ifPresent((iteration) -> this.scope.backlog(call)
			.of(level, iteration)
			.stream()
			.limit(LIMIT)
			.forEach((item) -> rows.add(links.top(item.id()))));
		ObjectNode json = Json.object();
		json.set("workItems", rows);
		return Answer.json(json);
	}

	private static BacklogLevel level(String category) {
		return BacklogLevel.of(category)
			.orElseThrow(() -> new ServiceException(404,
					"Microsoft.TeamFoundation.Work.WebApi.Exceptions.BacklogDoesNotExistException, "
							+ "Microsoft.TeamFoundation.Work.WebApi",
					"The backlog '" + category + "' does not exist."));
	}

	/** The iteration below which the team plans, if there is one. */
	private Optional<HostedNode> root(Call call) {
		TeamSettings settings = this.scope.settings(call);
		UUID chosen = settings.backlogIteration();
		if (chosen != null) {
			return Optional.of(this.scope.iteration(call, "backlogIteration", chosen.toString()));
		}
		return settings.plansAtRoot() ? Optional.of(this.scope.root(call, HostedNodeTree.ITERATIONS))
				: Optional.empty();
	}

	private Answer reorderIteration(Call call) {
		this.scope.chosen(call, "iterationId");
		return reorder(call);
	}

	private Answer reorder(Call call) {
		JsonNode body = call.body();
		List<Integer> ids = body.path("ids").valueStream().map((id) -> id.asInt(0)).toList();
		if (ids.isEmpty()) {
			throw ServiceException.invalidArgument("Value cannot be null.\r\nParameter name: ids");
		}
		Map<Integer, Double> places = this.scope.backlog(call)
			.reorder(ids, number(body, "previousId"), number(body, "nextId"), this.scope.organization().caller());
		List<ObjectNode> written = new ArrayList<>();
		places.forEach((id, place) -> written.add(Json.object().put("id", id).put("order", place)));
		return Answer.json(Json.list(written));
	}

	private static @Nullable Integer number(JsonNode body, String property) {
		JsonNode value = body.path(property);
		return value.isIntegralNumber() ? Integer.valueOf(value.asInt()) : null;
	}

	private ObjectNode json(Call call, BacklogLevel level) {
		TeamBacklog backlog = this.scope.backlog(call);
		ObjectNode json = Json.object()
			.put("id", level.category())
			.put("name", level.title())
			.put("rank", level.rank())
			.put("workItemCountLimit", LIMIT);
		json.set("workItemTypes",
				Json.array(backlog.types(level).stream().map((type) -> reference(call, type)).toList()));
		json.set("defaultWorkItemType", reference(call, level.type()));
		return json.put("color", level.type().color())
			.put("isHidden", !this.scope.settings(call).backlogVisibilities().getOrDefault(level.category(), true))
			.put("type", level.kind().wire());
	}

	private ObjectNode reference(Call call, HostedWorkItemType type) {
		return Json.object()
			.put("name", type.name())
			.put("url", call.links()
				.project(this.scope.project(call).id(), "/_apis/wit/workItemTypes/" + Percent.encode(type.name())));
	}

}
