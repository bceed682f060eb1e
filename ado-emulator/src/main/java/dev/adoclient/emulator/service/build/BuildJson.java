package dev.adoclient.emulator.service.build;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;

import dev.adoclient.emulator.build.HostedBuild;
import dev.adoclient.emulator.build.HostedProgress;
import dev.adoclient.emulator.build.HostedRepository;
import dev.adoclient.emulator.build.Trigger;
import dev.adoclient.emulator.host.StableId;
import dev.adoclient.emulator.organization.HostedProject;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.Links;
import dev.adoclient.emulator.rest.Percent;
import dev.adoclient.emulator.rest.PersonJson;
import dev.adoclient.emulator.rest.ProjectJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Writes builds of one project. */
final class BuildJson {

	private final Links links;

	private final HostedProject project;

	private final DefinitionJson definitions;

	BuildJson(Links links, HostedProject project) {
		this.links = links;
		this.project = project;
		this.definitions = new DefinitionJson(links, project);
	}

	ObjectNode full(HostedBuild build) {
		ObjectNode json = Json.object();
		json.set("_links", addresses(build));
		ObjectNode properties = json.putObject("properties");
		build.properties()
			.forEach((name, value) -> properties.putObject(name).put("$type", "System.String").put("$value", value));
		json.set("tags", Json.texts(build.tags()));
		json.putArray("validationResults");
		json.putArray("plans").add(plan(build));
		json.set("triggerInfo", texts(build.trigger().triggerInfo()));
		json.put("id", build.id()).put("buildNumber", build.number());
		progress(json, build.progress());
		json.put("url", url(build));
		json.set("definition", this.definitions.reference(build.definition()));
		json.put("buildNumberRevision", revision(build.number()));
		json.set("project", ProjectJson.reference(this.links, this.project));
		json.put("uri", "vstfs:///Build/Build/" + build.id());
		json.put("sourceBranch", build.source().branch()).put("sourceVersion", build.source().version());
		json.set("queue", DefinitionJson.queueReference(build.definition().queue()));
		trigger(json, build);
		json.set("orchestrationPlan", plan(build));
		json.putObject("logs").put("id", 0).put("type", "Container").put("url", url(build) + "/logs");
		json.set("repository", repository(build.definition().repository()));
		if (build.quality() != null) {
			json.put("quality", build.quality());
		}
		json.put("keepForever", !this.project.builds().leases().of(build.id()).isEmpty());
		json.put("retainedByRelease", false).putNull("triggeredByBuild");
		return json.put("appendCommitMessageToRunName", true).put("deleted", build.deleted());
	}

	String url(HostedBuild build) {
		return this.links.project(this.project.id(), "/_apis/build/Builds/" + build.id());
	}

	private ObjectNode addresses(HostedBuild build) {
		ObjectNode addresses = Json.object();
		addresses.set("self", Json.link(url(build)));
		addresses.set("web", Json.link(this.links.project(this.project.id(), "/_build/results?buildId=" + build.id())));
		addresses.set("sourceVersionDisplayUri", Json.link(url(build) + "/sources"));
		addresses.set("timeline", Json.link(url(build) + "/Timeline"));
		addresses.set("badge",
				Json.link(this.links.project(this.project.id(), "/_apis/build/status/" + build.definition().id())));
		return addresses;
	}

	private static void progress(ObjectNode json, HostedProgress progress) {
		json.put("status", progress.status().wire());
		if (progress.result() != null) {
			json.put("result", progress.result().wire());
		}
		json.put("queueTime", Json.date(progress.queueTime()));
		putTime(json, "startTime", progress.startTime());
		putTime(json, "finishTime", progress.finishTime());
	}

	private static void putTime(ObjectNode json, String name, @Nullable Instant time) {
		if (time != null) {
			json.put(name, Json.date(time));
		}
	}

	private void trigger(ObjectNode json, HostedBuild build) {
		Trigger trigger = build.trigger();
		HostedProgress progress = build.progress();
		Instant changed = (progress.finishTime() != null) ? progress.finishTime() : progress.queueTime();
		json.put("priority", trigger.priority().wire()).put("reason", trigger.reason().wire());
		json.set("requestedFor", PersonJson.reference(this.links, trigger.requestedFor()));
		json.set("requestedBy", PersonJson.reference(this.links, trigger.requestedBy()));
		json.put("lastChangedDate", Json.date(changed.truncatedTo(ChronoUnit.MILLIS)));
		json.set("lastChangedBy", PersonJson.reference(this.links, trigger.requestedBy()));
		if (trigger.parameters() != null) {
			json.put("parameters", trigger.parameters());
		}
		json.set("templateParameters", texts(trigger.templateParameters()));
	}

	private static ObjectNode texts(Map<String, String> texts) {
		ObjectNode json = Json.object();
		texts.forEach(json::put);
		return json;
	}

	private static ObjectNode plan(HostedBuild build) {
		return Json.object().put("planId", StableId.of("plan", String.valueOf(build.id())).toString());
	}

	private ObjectNode repository(HostedRepository repository) {
		return Json.object()
			.put("id", repository.id())
			.put("type", repository.type())
			.put("name", repository.name())
			.put("url", this.links.project(this.project.name(), "/_git/" + Percent.encode(repository.name())))
			.putNull("clean")
			.put("checkoutSubmodules", false);
	}

	private static int revision(String number) {
		return Integer.parseInt(number.substring(number.lastIndexOf('.') + 1));
	}

}
