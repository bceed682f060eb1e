package dev.adoclient.emulator.service.pipeline;

import java.util.Comparator;
import java.util.List;

import dev.adoclient.emulator.build.HostedBuild;
import dev.adoclient.emulator.build.HostedDefinition;
import dev.adoclient.emulator.organization.HostedProject;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.rest.Routes;

/** Lists runs, shows one, starts one, and shows what one would run. */
final class RunRoutes implements Routes {

	private static final String PIPELINE = "/{project}/_apis/pipelines/{pipelineId}";

	private static final int NEWEST = 10_000;

	private final Organization organization;

	RunRoutes(Organization organization) {
		this.organization = organization;
	}

	@Override
	public List<Route> routes() {
		return List.of(Route.of("GET", PIPELINE + "/runs", this::list), Route.of("POST", PIPELINE + "/runs", this::run),
				Route.of("GET", PIPELINE + "/runs/{runId}", this::get),
				Route.of("POST", PIPELINE + "/preview", this::preview));
	}

	/** Returns the run that a call names, or refuses as the service does. */
	static HostedBuild run(Call call, HostedProject project) {
		HostedDefinition pipeline = PipelineRoutes.pipeline(call, project);
		int id = call.id("runId");
		return project.builds()
			.all()
			.stream()
			.filter((build) -> build.id() == id && build.definition().id() == pipeline.id() && !build.deleted())
			.findFirst()
			.orElseThrow(() -> PipelineRefusals.noRun(id));
	}

	/** The service has no pages of runs. */
	private Answer list(Call call) {
		HostedProject project = this.organization.project(call.variable("project"));
		int pipeline = PipelineRoutes.pipeline(call, project).id();
		PipelineJson json = new PipelineJson(call.links(), project);
		return Answer.json(Json.list(project.builds()
			.all()
			.stream()
			.filter((build) -> build.definition().id() == pipeline && !build.deleted())
			.sorted(Comparator.comparingInt(HostedBuild::id).reversed())
			.limit(NEWEST)
			.map(json::runSummary)
			.toList()));
	}

	private Answer get(Call call) {
		HostedProject project = this.organization.project(call.variable("project"));
		return Answer.json(new PipelineJson(call.links(), project).run(run(call, project)));
	}

	private Answer run(Call call) {
		HostedProject project = this.organization.project(call.variable("project"));
		HostedDefinition pipeline = PipelineRoutes.pipeline(call, project);
		RunReader reader = new RunReader(call.body(), project, pipeline);
		if (reader.isPreview()) {
			return Answer.json(new PipelineJson(call.links(), project).preview(pipeline, reader.yaml()));
		}
		return Answer.json(new PipelineJson(call.links(), project).run(reader.queue(this.organization.caller())));
	}

	private Answer preview(Call call) {
		HostedProject project = this.organization.project(call.variable("project"));
		RunReader reader = new RunReader(call.body(), project, PipelineRoutes.pipeline(call, project));
		return Answer.json(Json.object().put("finalYaml", reader.yaml()));
	}

}
