package dev.adoclient.emulator.service.agent;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.adoclient.emulator.agent.HostedAgent;
import dev.adoclient.emulator.agent.HostedPool;
import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.host.StableId;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.rest.Routes;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.ObjectNode;

/** Lists, shows, adds, changes and removes agents. */
final class AgentRoutes implements Routes {

	private static final String AGENTS = "/_apis/distributedtask/pools/{poolId}/agents";

	private static final String AGENT = AGENTS + "/{agentId}";

	private final Organization organization;

	AgentRoutes(Organization organization) {
		this.organization = organization;
	}

	@Override
	public List<Route> routes() {
		return List.of(Route.of("GET", AGENTS, this::list), Route.of("POST", AGENTS, this::add),
				Route.of("GET", AGENT, this::get), Route.of("PUT", AGENT, this::replace),
				Route.of("PATCH", AGENT, this::update), Route.of("DELETE", AGENT, this::remove),
				Route.of("PUT", AGENT + "/usercapabilities", this::userCapabilities));
	}

	private HostedPool pool(Call call) {
		return this.organization.pools().get(call.id("poolId"));
	}

	private HostedAgent agent(Call call) {
		return pool(call).agent(call.id("agentId"));
	}

	private Answer list(Call call) {
		String name = call.text("agentName");
		List<String> demands = call.texts("demands");
		return Answer.json(Json.list(pool(call).agents()
			.stream()
			.filter((agent) -> name == null || agent.name().equalsIgnoreCase(name))
			.filter((agent) -> demands.stream().allMatch((demand) -> meets(agent, demand)))
			.map((agent) -> json(agent, call.flag("includeCapabilities")))
			.toList()));
	}

	/** A demand asks for a capability, or for one that has a value. */
	private static boolean meets(HostedAgent agent, String demand) {
		String[] parts = demand.split("(?i) -equals ", 2);
		String value = value(agent, parts[0].strip());
		return value != null && (parts.length == 1 || value.equalsIgnoreCase(parts[1].strip()));
	}

	private static @Nullable String value(HostedAgent agent, String capability) {
		return agent.systemCapabilities().getOrDefault(capability, agent.userCapabilities().get(capability));
	}

	private Answer get(Call call) {
		HostedAgent agent = agent(call);
		return call.flag("isCheckPermissions") ? Answer.json(BooleanNode.TRUE)
				: Answer.json(linked(call, agent, json(agent, call.flag("includeCapabilities"))));
	}

	/** An agent by itself has addresses, and says by which client it is known. */
	private static ObjectNode linked(Call call, HostedAgent agent, ObjectNode json) {
		String pool = call.variable("poolId");
		ObjectNode addresses = json.putObject("_links");
		addresses.set("self",
				Json.link(call.links().organization("/_apis/distributedtask/pools/" + pool + "/agents/" + agent.id())));
		addresses.set("web", Json.link(call.links()
			.organization("/_settings/agentpools?view=jobs&poolId=" + pool + "&agentId=" + agent.id())));
		json.putObject("authorization").put("clientId", StableId.of("agent", pool + "/" + agent.id()).toString());
		return json;
	}

	private Answer add(Call call) {
		JsonNode body = call.body();
		HostedAgent agent = pool(call).addAgent(required(body, "name"), required(body, "version"));
		change(agent, body);
		return Answer.json(json(agent, true));
	}

	private Answer replace(Call call) {
		JsonNode body = call.body();
		HostedAgent agent = agent(call);
		required(body, "name");
		agent.systemCapabilities().clear();
		change(agent, body);
		return Answer.json(json(agent, true));
	}

	private Answer update(Call call) {
		HostedAgent agent = agent(call);
		change(agent, call.body());
		return Answer.json(json(agent, false));
	}

	private static void change(HostedAgent agent, JsonNode body) {
		agent.rename(Objects.requireNonNullElse(Json.text(body, "name"), agent.name()));
		agent.version(Objects.requireNonNullElse(Json.text(body, "version"), agent.version()));
		agent.enabled(body.path("enabled").asBoolean(agent.enabled()));
		agent.maxParallelism(body.path("maxParallelism").asInt(agent.maxParallelism()));
		read(body.path("systemCapabilities"), agent.systemCapabilities());
	}

	private Answer userCapabilities(Call call) {
		HostedAgent agent = agent(call);
		agent.userCapabilities().clear();
		read(call.body(), agent.userCapabilities());
		return Answer.json(json(agent, true));
	}

	private static void read(JsonNode from, Map<String, String> to) {
		from.properties().forEach((capability) -> to.put(capability.getKey(), capability.getValue().asString("")));
	}

	private Answer remove(Call call) {
		pool(call).removeAgent(agent(call));
		return Answer.empty(204);
	}

	private static ObjectNode json(HostedAgent agent, boolean capabilities) {
		ObjectNode json = Json.object()
			.put("maxParallelism", agent.maxParallelism())
			.put("createdOn", Json.date(agent.createdOn()))
			.put("id", agent.id())
			.put("name", agent.name())
			.put("version", agent.version())
			.put("osDescription", "Linux")
			.put("enabled", agent.enabled())
			.put("status", agent.online() ? "online" : "offline")
			.put("provisioningState", agent.online() ? "Provisioned" : "Deallocated")
			.put("accessPoint", "CodexAccessMapping");
		if (capabilities) {
			write(agent.systemCapabilities(), json.putObject("systemCapabilities"));
			write(agent.userCapabilities(), json.putObject("userCapabilities"));
		}
		return json;
	}

	private static void write(Map<String, String> from, ObjectNode to) {
		from.forEach(to::put);
	}

	private static String required(JsonNode body, String property) {
		String value = Json.text(body, property);
		if (value == null || value.isBlank()) {
			throw ServiceException.invalidArgument("Value cannot be null.\r\nParameter name: agent." + property);
		}
		return value;
	}

}
