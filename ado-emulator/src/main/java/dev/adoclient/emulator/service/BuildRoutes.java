package dev.adoclient.emulator.service;

import java.util.List;

import dev.adoclient.emulator.build.Build;
import dev.adoclient.emulator.build.BuildOrder;
import dev.adoclient.emulator.host.WireName;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.organization.Project;

/** Lists builds, shows one, and queues one. */
final class BuildRoutes implements Routes {

	private final Organization organization;

	BuildRoutes(Organization organization) {
		this.organization = organization;
	}

	@Override
	public List<Route> routes() {
		return List.of(Route.of("GET", "/{project}/_apis/build/builds", this::list),
				Route.of("POST", "/{project}/_apis/build/builds", this::queue),
				Route.of("GET", "/{project}/_apis/build/builds/{buildId}", this::get));
	}

	private Answer list(Call call) {
		Project project = this.organization.project(call.variable("project"));
		BuildSorting sorting = BuildSorting.of(WireName.read(BuildOrder.class, "queryOrder",
				call.text("queryOrder", BuildOrder.QUEUE_TIME_DESCENDING.wire())));
		List<Build> builds = new BuildFilter(call).apply(project.builds().all(), sorting);
		BuildJson json = new BuildJson(call.links(), project);
		return Page
			.of(builds, sorting.order(), sorting::position, call.count("$top", 1000, 5000),
					call.text("continuationToken"))
			.answer(json::full);
	}

	private Answer get(Call call) {
		Project project = this.organization.project(call.variable("project"));
		Build build = project.builds().get(call.intVariable("buildId"));
		return Answer.json(new BuildJson(call.links(), project).full(build));
	}

	private Answer queue(Call call) {
		Project project = this.organization.project(call.variable("project"));
		ContentType.require(call.request(), "application/json");
		Build build = new BuildRequestReader(call, project.builds()).queue(this.organization.caller());
		return Answer.json(new BuildJson(call.links(), project).full(build));
	}

}
