package dev.adoclient.emulator.service.build;

import java.util.List;
import java.util.Optional;

import dev.adoclient.emulator.build.HostedBuild;
import dev.adoclient.emulator.build.HostedStageUpdate;
import dev.adoclient.emulator.build.HostedTimeline;
import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.host.WireName;
import dev.adoclient.emulator.organization.HostedProject;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.rest.Routes;

/** Shows what a build did, and lets its stages be cancelled or retried. */
final class TimelineRoutes implements Routes {

	private final Organization organization;

	TimelineRoutes(Organization organization) {
		this.organization = organization;
	}

	@Override
	public List<Route> routes() {
		String build = "/{project}/_apis/build/builds/{buildId}";
		return List.of(Route.of("GET", build + "/timeline", this::get),
				Route.of("GET", build + "/timeline/{timelineId}", this::get),
				Route.of("PATCH", build + "/stages/{stageRefName}", this::updateStage));
	}

	/** A build without a timeline, or without that one, has nothing to show: no error. */
	private Answer get(Call call) {
		HostedProject project = this.organization.project(call.variable("project"));
		HostedBuild build = project.builds().get(call.intVariable("buildId"));
		String wanted = call.optionalVariable("timelineId");
		Integer since = call.number("changeId");
		Optional<HostedTimeline> timeline = project.builds()
			.timelines()
			.of(build.id())
			.filter((candidate) -> wanted == null || candidate.id().toString().equalsIgnoreCase(wanted))
			.filter((candidate) -> since == null || candidate.changeId() >= since);
		String buildUrl = new BuildJson(call.links(), project).url(build);
		return timeline.map((found) -> Answer.json(new TimelineJson(buildUrl).full(found)))
			.orElseGet(() -> Answer.empty(204));
	}

	private Answer updateStage(Call call) {
		HostedProject project = this.organization.project(call.variable("project"));
		String state = Json.scalar(Json.read(call.request().body()).path("state"));
		if (state == null) {
			throw ServiceException.invalidArgument("Value cannot be null.\r\nParameter name: state");
		}
		project.builds()
			.updateStage(call.intVariable("buildId"), call.variable("stageRefName"),
					WireName.read(HostedStageUpdate.class, "state", state));
		return Answer.empty(204);
	}

}
