package dev.adoclient.emulator.service.agent;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

import dev.adoclient.emulator.agent.HostedPool;
import dev.adoclient.emulator.agent.PoolKind;
import dev.adoclient.emulator.agent.Pools;
import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.host.WireName;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.rest.Routes;
import tools.jackson.databind.JsonNode;

/** Lists, shows, makes, changes and deletes pools. */
final class PoolRoutes implements Routes {

	private static final String POOLS = "/_apis/distributedtask/pools";

	private static final String POOL = POOLS + "/{poolId}";

	private final Organization organization;

	private final Pools pools;

	PoolRoutes(Organization organization) {
		this.organization = organization;
		this.pools = organization.pools();
	}

	@Override
	public List<Route> routes() {
		return List.of(Route.of("GET", POOLS, this::list), Route.of("POST", POOLS, this::create),
				Route.of("GET", POOL, this::get), Route.of("PATCH", POOL, this::update),
				Route.of("DELETE", POOL, this::delete));
	}

	private Answer list(Call call) {
		return Answer.json(Json.list(this.pools.all()
			.stream()
			.filter(filter(call))
			.map((pool) -> PoolJson.pool(call, pool, this.organization.caller()))
			.toList()));
	}

	private static Predicate<HostedPool> filter(Call call) {
		List<Integer> ids = call.numbers("poolIds");
		String name = call.text("poolName");
		String type = call.text("poolType");
		PoolKind kind = (type != null) ? WireName.read(PoolKind.class, "poolType", type) : null;
		return (pool) -> (ids.isEmpty() || ids.contains(pool.id()))
				&& (name == null || pool.name().equalsIgnoreCase(name)) && (kind == null || pool.kind() == kind);
	}

	private Answer get(Call call) {
		return answer(call, this.pools.get(call.id("poolId")));
	}

	private Answer create(Call call) {
		JsonNode body = call.body();
		String name = Json.text(body, "name");
		if (name == null || name.isBlank()) {
			throw ServiceException.invalidArgument("Value cannot be null.\r\nParameter name: pool.Name");
		}
		String type = Objects.requireNonNullElse(Json.scalar(body.path("poolType")), PoolKind.AUTOMATION.wire());
		HostedPool pool = this.pools.create(name, WireName.read(PoolKind.class, "poolType", type));
		change(pool, body);
		return answer(call, pool);
	}

	private Answer update(Call call) {
		HostedPool pool = this.pools.get(call.id("poolId"));
		JsonNode body = call.body();
		String name = Json.text(body, "name");
		if (name != null) {
			this.pools.rename(pool, name);
		}
		change(pool, body);
		return answer(call, pool);
	}

	private static void change(HostedPool pool, JsonNode body) {
		if (body.path("autoProvision").isBoolean()) {
			pool.autoProvision(body.path("autoProvision").asBoolean());
		}
		if (body.path("autoUpdate").isBoolean()) {
			pool.autoUpdate(body.path("autoUpdate").asBoolean());
		}
		if (body.path("autoSize").isBoolean()) {
			pool.autoSize(body.path("autoSize").asBoolean());
		}
		if (body.path("targetSize").isInt()) {
			pool.targetSize(body.path("targetSize").asInt());
		}
	}

	private Answer delete(Call call) {
		this.pools.delete(this.pools.get(call.id("poolId")));
		return Answer.empty(204);
	}

	private Answer answer(Call call, HostedPool pool) {
		return Answer.json(PoolJson.pool(call, pool, this.organization.caller()));
	}

}
