package dev.adoclient.emulator.service.agent;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;

import dev.adoclient.emulator.agent.HostedPool;
import dev.adoclient.emulator.agent.HostedQueue;
import dev.adoclient.emulator.agent.Pools;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.rest.Routes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Lists, shows, makes and deletes the queues of a project. */
final class QueueRoutes implements Routes {

	private static final String QUEUES = "/{project}/_apis/distributedtask/queues";

	private static final String QUEUE = QUEUES + "/{queueId}";

	private final Organization organization;

	private final Pools pools;

	QueueRoutes(Organization organization) {
		this.organization = organization;
		this.pools = organization.pools();
	}

	@Override
	public List<Route> routes() {
		return List.of(Route.of("GET", QUEUES, this::list), Route.of("POST", QUEUES, this::create),
				Route.of("GET", QUEUE, this::get), Route.of("DELETE", QUEUE, this::delete));
	}

	private UUID project(Call call) {
		return this.organization.project(call.variable("project")).id();
	}

	private Answer list(Call call) {
		return Answer.json(Json
			.list(this.pools.queues(project(call)).stream().filter(filter(call)).map(QueueRoutes::json).toList()));
	}

	private static Predicate<HostedQueue> filter(Call call) {
		String name = call.text("queueName");
		List<String> names = call.texts("queueNames");
		List<Integer> ids = call.numbers("queueIds");
		List<Integer> poolIds = call.numbers("poolIds");
		return (queue) -> (name == null || queue.name().equalsIgnoreCase(name))
				&& (names.isEmpty() || names.stream().anyMatch(queue.name()::equalsIgnoreCase))
				&& (ids.isEmpty() || ids.contains(queue.id()))
				&& (poolIds.isEmpty() || poolIds.contains(queue.pool().id()));
	}

	private HostedQueue queue(Call call) {
		return this.pools.queue(project(call), call.id("queueId"));
	}

	private Answer get(Call call) {
		return Answer.json(json(queue(call)));
	}

	private Answer create(Call call) {
		call.flag("authorizePipelines");
		JsonNode body = call.body();
		HostedPool pool = this.pools.get(body.path("pool").path("id").asInt(0));
		String name = Objects.requireNonNullElse(Json.text(body, "name"), pool.name());
		return Answer.json(json(this.pools.createQueue(project(call), name, pool)));
	}

	private Answer delete(Call call) {
		this.pools.delete(queue(call));
		return Answer.empty(204);
	}

	private static ObjectNode json(HostedQueue queue) {
		ObjectNode json = Json.object()
			.put("id", queue.id())
			.put("projectId", queue.projectId().toString())
			.put("name", queue.name());
		json.set("pool", PoolJson.reference(queue.pool()));
		return json;
	}

}
