package dev.adoclient.emulator.service.work;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import dev.adoclient.emulator.organization.Organization;
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

	/** In the order of their dates; those without any come last. */
	private Answer list(Call call) {
		TeamIterationJson json = new TeamIterationJson(call, this.scope);
		String frame = call.text("$timeframe");
		return Answer.json(Json.list(this.scope.settings(call)
			.iterations()
			.stream()
			.map((id) -> this.scope.iteration(call, "id", id.toString()))
			.filter((iteration) -> frame == null || json.frame(iteration).equalsIgnoreCase(frame))
			.sorted(Comparator.comparing(HostedNode::startDate, Comparator.nullsLast(Comparator.naturalOrder())))
			.map(json::write)
			.toList()));
	}

	private Answer get(Call call) {
		return Answer.json(new TeamIterationJson(call, this.scope).write(this.scope.chosen(call, "id")));
	}

	private Answer add(Call call) {
		String id = Json.text(call.body(), "id");
		HostedNode iteration = this.scope.iteration(call, "id", String.valueOf(id));
		this.scope.settings(call).iterations().add(iteration.identifier());
		return Answer.json(new TeamIterationJson(call, this.scope).write(iteration));
	}

	private Answer remove(Call call) {
		UUID id = this.scope.chosen(call, "id").identifier();
		this.scope.settings(call).iterations().remove(id);
		return Answer.empty(204);
	}

}
