package dev.adoclient.emulator.service.work;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.organization.TeamSettings;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.rest.Routes;
import dev.adoclient.emulator.workitem.HostedNode;
import dev.adoclient.emulator.workitem.HostedWorkItem;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Lists, shows, adds and takes away the iterations of a team. */
final class TeamIterationRoutes implements Routes {

	private final TeamScope scope;

	TeamIterationRoutes(Organization organization) {
		this.scope = new TeamScope(organization);
	}

	@Override
	public List<Route> routes() {
		return TeamScope.withAndWithoutTeam(Route.of("GET", TeamScope.ITERATIONS, this::list),
				Route.of("POST", TeamScope.ITERATIONS, this::add),
				Route.of("GET", TeamScope.ITERATIONS + "/{id}", this::get),
				Route.of("GET", TeamScope.ITERATIONS + "/{iterationId}/workitems", this::workItems),
				Route.of("DELETE", TeamScope.ITERATIONS + "/{id}", this::remove));
	}

	private Answer list(Call call) {
		TeamIterationJson json = new TeamIterationJson(call, this.scope);
		String frame = call.text("$timeframe");
		return Answer.json(Json.list(this.scope.iterations(call)
			.stream()
			.filter((iteration) -> frame == null || json.frame(iteration).equalsIgnoreCase(frame))
			.map(json::write)
			.toList()));
	}

	private Answer get(Call call) {
		return Answer.json(new TeamIterationJson(call, this.scope).full(this.scope.chosen(call, "id")));
	}

	/** What belongs to another work item of the iteration stands below that one. */
	private Answer workItems(Call call) {
		HostedNode iteration = this.scope.chosen(call, "iterationId");
		List<HostedWorkItem> items = this.scope.backlog(call).in(iteration);
		Set<Integer> ids = items.stream().map(HostedWorkItem::id).collect(Collectors.toSet());
		WorkItemLinkJson links = new WorkItemLinkJson(call.links(), this.scope.project(call).id());
		ObjectNode json = Json.object();
		ArrayNode rows = json.putArray("workItemRelations");
		for (HostedWorkItem item : items) {
			rows.add((item.value("System.Parent") instanceof Integer parent && ids.contains(parent))
					? links.child(parent, item.id()) : links.top(item.id()));
		}
		TeamLinks addresses = new TeamLinks(call, this.scope);
		String self = addresses.address("/iterations/" + iteration.identifier() + "/workitems");
		json.put("url", self)
			.set("_links", addresses.of(self, "teamSettings", addresses.address(""), "teamIterations",
					addresses.address("/iterations")));
		return Answer.json(json);
	}

	private Answer add(Call call) {
		TeamSettings settings = this.scope.settings(call);
		if (settings.backlogIteration() == null && !settings.plansAtRoot()) {
			throw TeamScope.refusal("TF400497: The backlog iteration path that you specified is no longer valid.");
		}
		HostedNode iteration = this.scope.iteration(call, "id", String.valueOf(Json.text(call.body(), "id")));
		settings.iterations().add(iteration.identifier());
		return Answer.json(201, new TeamIterationJson(call, this.scope).full(iteration));
	}

	private Answer remove(Call call) {
		UUID id = this.scope.chosen(call, "id").identifier();
		this.scope.settings(call).iterations().remove(id);
		return Answer.empty(204);
	}

}
