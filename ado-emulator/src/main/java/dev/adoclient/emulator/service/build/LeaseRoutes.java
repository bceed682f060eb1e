package dev.adoclient.emulator.service.build;

import java.util.List;

import dev.adoclient.emulator.build.HostedLease;
import dev.adoclient.emulator.organization.HostedProject;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.rest.Routes;
import tools.jackson.databind.node.ObjectNode;

/** Shows what keeps a build, and lets it go. */
final class LeaseRoutes implements Routes {

	private final Organization organization;

	LeaseRoutes(Organization organization) {
		this.organization = organization;
	}

	@Override
	public List<Route> routes() {
		return List.of(Route.of("GET", "/{project}/_apis/build/builds/{buildId}/leases", this::list),
				Route.of("DELETE", "/{project}/_apis/build/retention/leases", this::delete));
	}

	private Answer list(Call call) {
		HostedProject project = this.organization.project(call.variable("project"));
		int buildId = project.builds().get(call.intVariable("buildId")).id();
		return Answer.json(Json.list(project.builds().leases().of(buildId).stream().map(LeaseRoutes::json).toList()));
	}

	private Answer delete(Call call) {
		call.requiredText("ids");
		this.organization.project(call.variable("project")).builds().leases().delete(call.numbers("ids"));
		return Answer.empty(204);
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
