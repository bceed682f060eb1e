package dev.adoclient.emulator.service.build;

import dev.adoclient.emulator.build.AgentQueue;
import dev.adoclient.emulator.build.HostedDefinition;
import dev.adoclient.emulator.build.HostedRepository;
import dev.adoclient.emulator.build.HostedVariable;
import dev.adoclient.emulator.host.StableId;
import dev.adoclient.emulator.organization.HostedProject;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.Links;
import dev.adoclient.emulator.rest.Percent;
import dev.adoclient.emulator.rest.PersonJson;
import dev.adoclient.emulator.rest.ProjectJson;
import tools.jackson.databind.node.ObjectNode;

/** Writes build definitions of one project. */
final class DefinitionJson {

	private final Links links;

	private final HostedProject project;

	DefinitionJson(Links links, HostedProject project) {
		this.links = links;
		this.project = project;
	}

	/** A definition as a build refers to it. */
	ObjectNode reference(HostedDefinition definition) {
		ObjectNode json = Json.object();
		json.putArray("drafts");
		json.put("id", definition.id()).put("name", definition.name()).put("url", url(definition));
		json.put("uri", "vstfs:///Build/Definition/" + definition.id()).put("path", definition.path());
		json.put("type", "build").put("queueStatus", definition.queueStatus().wire());
		json.put("revision", definition.revision());
		json.set("project", ProjectJson.reference(this.links, this.project));
		return json;
	}

	/** A definition as the list shows it. */
	ObjectNode summary(HostedDefinition definition) {
		ObjectNode json = Json.object();
		ObjectNode addresses = json.putObject("_links");
		addresses.set("self", Json.link(url(definition)));
		addresses.set("web",
				Json.link(this.links.project(this.project.id(), "/_build/definition?definitionId=" + definition.id())));
		addresses.set("editor", Json.link(this.links.project(this.project.id(),
				"/_build/designer?id=" + definition.id() + "&_a=edit-build-definition")));
		addresses.set("badge",
				Json.link(this.links.project(this.project.id(), "/_apis/build/status/" + definition.id())));
		json.put("quality", "definition");
		json.set("authoredBy", PersonJson.reference(this.links, definition.author()));
		json.setAll(reference(definition));
		json.set("queue", queue(definition.queue()));
		json.put("createdDate", Json.date(definition.createdDate()));
		return json;
	}

	/** A definition with everything that it holds. */
	ObjectNode full(HostedDefinition definition) {
		ObjectNode json = summary(definition);
		if (!definition.triggers().isEmpty()) {
			json.set("triggers", Json.tree(definition.triggers()));
		}
		if (!definition.variables().isEmpty()) {
			ObjectNode variables = json.putObject("variables");
			definition.variables().forEach((name, variable) -> variables.set(name, variable(variable)));
		}
		if (definition.description() != null) {
			json.put("description", definition.description());
		}
		if (definition.comment() != null) {
			json.put("comment", definition.comment());
		}
		json.putObject("properties");
		json.set("tags", Json.texts(definition.tags()));
		json.put("jobAuthorizationScope", "project").put("jobTimeoutInMinutes", 60);
		json.put("jobCancelTimeoutInMinutes", 5);
		json.putObject("process").put("yamlFilename", definition.yamlFilename()).put("type", 2);
		json.set("repository", repository(definition.repository()));
		json.putObject("processParameters");
		return json;
	}

	/** The value of a secret is shown to nobody. */
	private static ObjectNode variable(HostedVariable variable) {
		ObjectNode json = Json.object().put("value", variable.secret() ? null : variable.value());
		if (variable.secret()) {
			json.put("isSecret", true);
		}
		if (variable.allowOverride()) {
			json.put("allowOverride", true);
		}
		return json;
	}

	ObjectNode queue(AgentQueue queue) {
		String url = this.links.organization("/_apis/build/Queues/" + queue.id());
		ObjectNode json = Json.object();
		json.putObject("_links").set("self", Json.link(url));
		json.setAll(queueReference(queue));
		return json.put("url", url);
	}

	/** A queue as a build refers to it. */
	static ObjectNode queueReference(AgentQueue queue) {
		ObjectNode json = Json.object().put("id", queue.id()).put("name", queue.name());
		json.putObject("pool").put("id", queue.poolId()).put("name", queue.name()).put("isHosted", queue.hosted());
		return json;
	}

	private ObjectNode repository(HostedRepository repository) {
		ObjectNode json = Json.object();
		json.putObject("properties")
			.put("cleanOptions", "0")
			.put("labelSources", "0")
			.put("reportBuildStatus", "true")
			.put("fetchDepth", "1");
		return json.put("id", repository.id())
			.put("type", repository.type())
			.put("name", repository.name())
			.put("url", this.links.project(this.project.name(), "/_git/" + Percent.encode(repository.name())))
			.put("defaultBranch", repository.defaultBranch())
			.putNull("clean")
			.put("checkoutSubmodules", false)
			.put("rootFolder", "/" + StableId.of("root", repository.id()));
	}

	String url(HostedDefinition definition) {
		return this.links.project(this.project.id(),
				"/_apis/build/Definitions/" + definition.id() + "?revision=" + definition.revision());
	}

}
