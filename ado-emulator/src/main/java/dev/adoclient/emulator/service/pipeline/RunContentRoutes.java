package dev.adoclient.emulator.service.pipeline;

import java.time.Duration;
import java.util.List;

import dev.adoclient.emulator.build.HostedArtifact;
import dev.adoclient.emulator.build.HostedBuild;
import dev.adoclient.emulator.build.HostedLog;
import dev.adoclient.emulator.host.WireName;
import dev.adoclient.emulator.organization.HostedProject;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.FileAnswer;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.Percent;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.rest.Routes;
import tools.jackson.databind.node.ObjectNode;

/**
 * Shows the logs and the artifacts of runs; their content is at an address of its own,
 * which is told on request.
 */
final class RunContentRoutes implements Routes {

	private static final String RUN = "/{project}/_apis/pipelines/{pipelineId}/runs/{runId}";

	private final Organization organization;

	RunContentRoutes(Organization organization) {
		this.organization = organization;
	}

	@Override
	public List<Route> routes() {
		return List.of(Route.of("GET", RUN + "/logs", this::logs), Route.of("GET", RUN + "/logs/{logId}", this::log),
				Route.preview("GET", RUN + "/signedlogcontent/{logId}", this::logContent),
				Route.of("GET", RUN + "/artifacts", this::artifact),
				Route.preview("GET", RUN + "/signedartifactscontent", this::artifactContent));
	}

	private HostedProject project(Call call) {
		return this.organization.project(call.variable("project"));
	}

	private Answer logs(Call call) {
		HostedProject project = project(call);
		HostedBuild run = RunRoutes.run(call, project);
		String url = new PipelineJson(call.links(), project).url(run);
		ObjectNode json = Json.object();
		json.set("logs",
				Json.array(project.builds().logs().of(run.id()).stream().map((log) -> json(call, log, url)).toList()));
		return Answer.json(json.put("url", url + "/logs"));
	}

	private Answer log(Call call) {
		HostedProject project = project(call);
		HostedBuild run = RunRoutes.run(call, project);
		return Answer.json(json(call, find(call, project, run), new PipelineJson(call.links(), project).url(run)));
	}

	private static HostedLog find(Call call, HostedProject project, HostedBuild run) {
		int id = call.intVariable("logId");
		return project.builds().logs().find(run.id(), id).orElseThrow(() -> PipelineRefusals.noLog(id));
	}

	private ObjectNode json(Call call, HostedLog log, String url) {
		ObjectNode json = Json.object();
		if (isSigned(call)) {
			json.set("signedContent", signed(url + "/signedlogcontent/" + log.id()));
		}
		return json.put("createdOn", Json.date(log.createdOn()))
			.put("id", log.id())
			.put("lastChangedOn", Json.date(log.lastChangedOn()))
			.put("lineCount", log.lines().size())
			.put("url", url + "/logs/" + log.id());
	}

	private Answer logContent(Call call) {
		HostedProject project = project(call);
		HostedLog log = find(call, project, RunRoutes.run(call, project));
		return Answer.of(200, "text/plain; charset=utf-8", HostedLog.text(log.lines()));
	}

	private Answer artifact(Call call) {
		HostedProject project = project(call);
		HostedBuild run = RunRoutes.run(call, project);
		HostedArtifact artifact = artifact(call, project, run);
		String url = new PipelineJson(call.links(), project).url(run);
		String query = "?artifactName=" + Percent.encode(artifact.name());
		ObjectNode json = Json.object();
		if (isSigned(call)) {
			json.set("signedContent", signed(url + "/signedartifactscontent" + query));
		}
		return Answer.json(json.put("name", artifact.name()).put("url", url + "/artifacts" + query));
	}

	private Answer artifactContent(Call call) {
		HostedProject project = project(call);
		HostedArtifact artifact = artifact(call, project, RunRoutes.run(call, project));
		return new FileAnswer("application/zip", artifact.name() + ".zip", artifact.zip()).answer(call.request());
	}

	private static HostedArtifact artifact(Call call, HostedProject project, HostedBuild run) {
		String name = call.requiredText("artifactName");
		return project.builds()
			.artifacts()
			.of(run.id())
			.stream()
			.filter((artifact) -> artifact.name().equals(name))
			.findFirst()
			.orElseThrow(() -> PipelineRefusals.noArtifact(name));
	}

	private static boolean isSigned(Call call) {
		return call.code(Content.class, "$expand", Content.NONE) == Content.SIGNED_CONTENT;
	}

	/** Nothing is signed here: the address wants the token, as any other. */
	private ObjectNode signed(String url) {
		return Json.object()
			.put("url", url)
			.put("signatureExpires", Json.date(this.organization.host().now().plus(Duration.ofHours(1))));
	}

	/** What is told of the content. */
	private enum Content implements WireName {

		NONE, SIGNED_CONTENT

	}

}
