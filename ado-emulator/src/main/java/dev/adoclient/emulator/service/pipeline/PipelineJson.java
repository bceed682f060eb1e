package dev.adoclient.emulator.service.pipeline;

import dev.adoclient.emulator.build.HostedBuild;
import dev.adoclient.emulator.build.HostedBuildResult;
import dev.adoclient.emulator.build.HostedBuildStatus;
import dev.adoclient.emulator.build.HostedDefinition;
import dev.adoclient.emulator.build.HostedProgress;
import dev.adoclient.emulator.organization.HostedProject;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.Links;
import tools.jackson.databind.node.ObjectNode;

/** Writes pipelines and runs of one project. */
final class PipelineJson {

	/** The id of a run that is only a preview. */
	private static final int PREVIEW = -1;

	private final Links links;

	private final HostedProject project;

	PipelineJson(Links links, HostedProject project) {
		this.links = links;
		this.project = project;
	}

	/** A pipeline as the list shows it. */
	ObjectNode summary(HostedDefinition definition) {
		ObjectNode json = Json.object();
		ObjectNode addresses = json.putObject("_links");
		addresses.set("self", Json.link(url(definition)));
		addresses.set("web", Json.link(page(definition)));
		json.setAll(reference(definition));
		return json;
	}

	/** A pipeline with its configuration. */
	ObjectNode full(HostedDefinition definition) {
		ObjectNode json = summary(definition);
		ObjectNode configuration = json.putObject("configuration");
		configuration.put("path", definition.yamlFilename());
		configuration.set("repository", repository(definition));
		configuration.put("type", "yaml");
		return json;
	}

	private ObjectNode reference(HostedDefinition definition) {
		return Json.object()
			.put("url", url(definition))
			.put("id", definition.id())
			.put("revision", definition.revision())
			.put("name", definition.name())
			.put("folder", definition.path());
	}

	private static ObjectNode repository(HostedDefinition definition) {
		boolean ours = definition.repository().type().equalsIgnoreCase("TfsGit");
		ObjectNode json = Json.object();
		if (ours) {
			return json.put("id", definition.repository().id()).put("type", "azureReposGit");
		}
		return json.put("fullName", definition.repository().name()).put("type", "gitHub");
	}

	/** A run as the list shows it: without what it is made of. */
	ObjectNode runSummary(HostedBuild build) {
		ObjectNode json = Json.object();
		ObjectNode addresses = json.putObject("_links");
		addresses.set("self", Json.link(url(build)));
		addresses.set("web", Json.link(this.links.project(this.project.id(), "/_build/results?buildId=" + build.id())));
		addresses.set("pipeline.web", Json.link(page(build.definition())));
		addresses.set("pipeline", Json.link(url(build.definition())));
		ObjectNode parameters = json.putObject("templateParameters");
		build.trigger().templateParameters().forEach(parameters::put);
		json.set("pipeline", reference(build.definition()));
		HostedProgress progress = build.progress();
		json.put("state", state(progress.status()));
		if (progress.result() != null) {
			json.put("result", result(progress.result()));
		}
		json.put("createdDate", Json.date(progress.queueTime()));
		if (progress.finishTime() != null) {
			json.put("finishedDate", Json.date(progress.finishTime()));
		}
		return json.put("url", url(build)).put("id", build.id()).put("name", build.number());
	}

	/** A run that nobody started: it has no number of its own. */
	ObjectNode preview(HostedDefinition definition, String yaml) {
		ObjectNode json = Json.object();
		json.set("pipeline", reference(definition));
		json.put("state", "unknown").put("url", runUrl(definition, PREVIEW)).put("id", PREVIEW);
		return json.put("finalYaml", yaml);
	}

	/** A run with what it is made of. */
	ObjectNode run(HostedBuild build) {
		ObjectNode json = runSummary(build);
		ObjectNode self = json.putObject("resources").putObject("repositories").putObject("self");
		self.set("repository", repository(build.definition()));
		self.put("refName", build.source().branch()).put("version", build.source().version());
		if (build.trigger().parameters() != null) {
			ObjectNode variables = json.putObject("variables");
			Json.parse(build.trigger().parameters())
				.properties()
				.forEach((variable) -> variables.putObject(variable.getKey())
					.put("value", variable.getValue().asString()));
		}
		return json;
	}

	/** A run that waits for an agent is in progress, as the service sees it here. */
	private static String state(HostedBuildStatus status) {
		return switch (status) {
			case COMPLETED -> "completed";
			case CANCELLING -> "canceling";
			case NONE -> "unknown";
			default -> "inProgress";
		};
	}

	private static String result(HostedBuildResult result) {
		return switch (result) {
			case SUCCEEDED, PARTIALLY_SUCCEEDED -> "succeeded";
			case FAILED -> "failed";
			case CANCELED -> "canceled";
			default -> "unknown";
		};
	}

	String url(HostedBuild build) {
		return runUrl(build.definition(), build.id());
	}

	private String runUrl(HostedDefinition definition, int runId) {
		return this.links.project(this.project.id(), "/_apis/pipelines/" + definition.id() + "/runs/" + runId);
	}

	private String url(HostedDefinition definition) {
		return this.links.project(this.project.id(),
				"/_apis/pipelines/" + definition.id() + "?revision=" + definition.revision());
	}

	private String page(HostedDefinition definition) {
		return this.links.project(this.project.id(), "/_build/definition?definitionId=" + definition.id());
	}

}
