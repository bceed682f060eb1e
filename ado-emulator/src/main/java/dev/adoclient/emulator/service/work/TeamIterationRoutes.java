package dev.adoclient.emulator.service.work;

import java.util.List;
import java.util.UUID;

import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.organization.TeamSettings;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.rest.Routes;
import dev.adoclient.emulator.workitem.HostedNode;

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
