package dev.adoclient.emulator.service.build;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import dev.adoclient.emulator.build.BuildRefusals;
import dev.adoclient.emulator.build.Builds;
import dev.adoclient.emulator.build.HostedBuild;
import dev.adoclient.emulator.build.HostedLease;
import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.rest.Routes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Shows what keeps a build, lets others keep it, and lets it go. */
final class LeaseRoutes implements Routes {

	private static final String LEASES = "/{project}/_apis/build/retention/leases";

	private final Organization organization;

	LeaseRoutes(Organization organization) {
		this.organization = organization;
	}

	@Override
	public List<Route> routes() {
		return List.of(Route.of("GET", "/{project}/_apis/build/builds/{buildId}/leases", this::ofBuild),
				Route.of("GET", LEASES, this::find), Route.of("POST", LEASES, this::add),
				Route.of("DELETE", LEASES, this::delete), Route.of("GET", LEASES + "/{leaseId}", this::get),
				Route.of("PATCH", LEASES + "/{leaseId}", this::update));
	}

	private Builds builds(Call call) {
		return this.organization.project(call.variable("project")).builds();
	}

	private Answer ofBuild(Call call) {
		int buildId = builds(call).get(call.intVariable("buildId")).id();
		return list(builds(call).leases().of(buildId));
	}

	private Answer find(Call call) {
		String user = call.text("userOwnerId");
		String owner = (user != null) ? "User:" + user : call.text("ownerId");
		Integer definition = call.number("definitionId");
		Integer run = call.number("runId");
		if (owner == null && definition == null && run == null) {
			throw ServiceException.invalidArgument("Value cannot be null.\r\nParameter name: ownerId");
		}
		return list(builds(call).leases()
			.all()
			.stream()
			.filter((lease) -> owner == null || lease.ownerId().equalsIgnoreCase(owner))
			.filter((lease) -> definition == null || lease.definitionId() == definition)
			.filter((lease) -> run == null || lease.buildId() == run)
			.toList());
	}

	private Answer get(Call call) {
		return Answer.json(json(builds(call).leases().get(call.intVariable("leaseId"))));
	}

	/** All leases are added, or none of them. */
	private Answer add(Call call) {
		JsonNode body = call.body();
		if (!body.isArray() || body.isEmpty()) {
			throw ServiceException.invalidArgument("Value cannot be null.\r\nParameter name: newLeases");
		}
		Builds builds = builds(call);
		List<HostedBuild> kept = new ArrayList<>();
		for (JsonNode lease : body) {
			HostedBuild build = builds.get(lease.path("runId").asInt(0));
			if (build.definition().id() != lease.path("definitionId").asInt(0)) {
				throw BuildRefusals.noDefinition(lease.path("definitionId").asInt(0));
			}
			days(lease, 1);
			kept.add(build);
		}
		List<HostedLease> added = new ArrayList<>();
		for (int i = 0; i < kept.size(); i++) {
			JsonNode lease = body.get(i);
			String owner = Objects.requireNonNullElse(Json.text(lease, "ownerId"),
					"User:" + this.organization.caller().id());
			added.add(builds.leases()
				.add(kept.get(i), owner, Duration.ofDays(days(lease, 1)),
						lease.path("protectPipeline").asBoolean(false)));
		}
		return list(added);
	}

	private Answer update(Call call) {
		HostedLease lease = builds(call).leases().get(call.intVariable("leaseId"));
		JsonNode body = call.body();
		boolean protect = body.path("protectPipeline").asBoolean(lease.protectPipeline());
		HostedLease changed = builds(call).leases()
			.update(lease.id(), body.path("daysValid").isInt()
					? this.organization.host().now().plus(Duration.ofDays(days(body, 1))) : lease.validUntil(),
					protect);
		return Answer.json(json(changed));
	}

	private static int days(JsonNode lease, int absent) {
		int days = lease.path("daysValid").asInt(absent);
		if (days < 1) {
			throw ServiceException
				.invalidArgument("A lease must be valid for a day at least.\r\nParameter name: daysValid");
		}
		return days;
	}

	private Answer delete(Call call) {
		call.requiredText("ids");
		builds(call).leases().delete(call.numbers("ids"));
		return Answer.empty(204);
	}

	private static Answer list(List<HostedLease> leases) {
		return Answer.json(Json.list(leases.stream().map(LeaseRoutes::json).toList()));
	}

	private static ObjectNode json(HostedLease lease) {
		return Json.object()
			.put("leaseId", lease.id())
			.put("ownerId", lease.ownerId())
			.put("runId", lease.buildId())
			.put("definitionId", lease.definitionId())
			.put("createdOn", Json.date(lease.createdOn()))
			.put("validUntil", Json.date(lease.validUntil()))
			.put("protectPipeline", lease.protectPipeline());
	}

}
