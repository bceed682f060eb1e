package dev.adoclient.emulator.service.build;

import java.util.List;

import dev.adoclient.emulator.build.BuildOrder;
import dev.adoclient.emulator.build.HostedBuild;
import dev.adoclient.emulator.host.WireName;
import dev.adoclient.emulator.organization.HostedProject;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.AnswerPage;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.ContentType;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.rest.Routes;

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
		HostedProject project = this.organization.project(call.variable("project"));
		BuildSorting sorting = BuildSorting.of(WireName.read(BuildOrder.class, "queryOrder",
				call.text("queryOrder", BuildOrder.QUEUE_TIME_DESCENDING.wire())));
		List<HostedBuild> builds = new BuildFilter(call).apply(project.builds().all(), sorting);
		BuildJson json = new BuildJson(call.links(), project);
		return AnswerPage
			.of(builds, sorting.order(), sorting::position, call.count("$top", 1000, 5000),
					call.text("continuationToken"))
			.answer(json::full);
	}

	private Answer get(Call call) {
		HostedProject project = this.organization.project(call.variable("project"));
		HostedBuild build = project.builds().get(call.intVariable("buildId"));
		return Answer.json(new BuildJson(call.links(), project).full(build));
	}

	private Answer queue(Call call) {
		HostedProject project = this.organization.project(call.variable("project"));
		ContentType.require(call.request(), "application/json");
		HostedBuild build = new BuildRequestReader(call, project, this.organization.host().directory())
			.queue(this.organization.caller());
		return Answer.json(new BuildJson(call.links(), project).full(build));
	}

}
