package dev.adoclient.emulator.service.build;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;

import dev.adoclient.emulator.build.AgentQueue;
import dev.adoclient.emulator.build.BuildRefusals;
import dev.adoclient.emulator.build.Folders;
import dev.adoclient.emulator.build.HostedDefinition;
import dev.adoclient.emulator.build.HostedTriggerType;
import dev.adoclient.emulator.build.HostedFolder;
import dev.adoclient.emulator.build.HostedRepository;
import dev.adoclient.emulator.build.HostedVariable;
import dev.adoclient.emulator.build.QueueStatus;
import dev.adoclient.emulator.host.Person;
import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.host.WireName;
import dev.adoclient.emulator.organization.HostedProject;
import dev.adoclient.emulator.rest.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads a definition from a body, and refuses what is none. */
final class DefinitionReader {

	private final HostedProject project;

	private final JsonNode body;

	private final @Nullable HostedDefinition source;

	/**
	 * Creates a reader.
	 * @param source the definition that has what the body leaves out, and the values of
	 * secrets; null for none
	 */
	DefinitionReader(HostedProject project, JsonNode body, @Nullable HostedDefinition source) {
		this.project = project;
		this.body = body;
		this.source = source;
	}

	/** Reads the definition, which gets its id later. */
	IntFunction<HostedDefinition> read(int revision, Person author, Instant now) {
		String name = text("name");
		if (name == null) {
			throw invalid("The pipeline has no name.");
		}
		String path = Folders.normal(Objects.requireNonNullElse(text("path"), HostedFolder.ROOT));
		String yaml = yamlFilename();
		HostedRepository repository = repository();
		AgentQueue queue = queue();
		QueueStatus status = WireName.read(QueueStatus.class, "queueStatus",
				Objects.requireNonNullElse(Json.scalar(this.body.path("queueStatus")), QueueStatus.ENABLED.wire()));
		Map<String, HostedVariable> variables = variables();
		List<Map<String, @Nullable Object>> triggers = triggers();
		List<String> tags = this.body.path("tags").isArray()
				? this.body.path("tags").valueStream().map(JsonNode::asString).toList()
				: (this.source != null) ? this.source.tags() : List.of();
		String description = text("description");
		String comment = text("comment");
		return (id) -> new HostedDefinition(id, name, path, revision, now, author, status, repository, queue, yaml,
				tags, variables, triggers, description, comment);
	}

	private String yamlFilename() {
		JsonNode process = this.body.path("process");
		String file = Json.text(process, "yamlFilename");
		if (process.path("type").asInt(2) != 2) {
			throw ServiceException.lacking("pipelines but those of YAML files");
		}
		if (file == null && this.source != null) {
			return this.source.yamlFilename();
		}
		if (file == null || file.isBlank()) {
			throw invalid("The pipeline has no YAML file.");
		}
		return file;
	}

	/** A repository of this project says itself what it is called. */
	private HostedRepository repository() {
		JsonNode json = this.body.path("repository");
		if (!json.isObject()) {
			if (this.source == null) {
				throw BuildRefusals.of(400, "MissingRepositoryException", "The pipeline has no repository.");
			}
			return this.source.repository();
		}
		String type = Objects.requireNonNullElse(Json.text(json, "type"), "TfsGit");
		String id = Json.text(json, "id");
		String wanted = (id != null) ? id : Json.text(json, "name");
		String branch = Json.text(json, "defaultBranch");
		if (wanted == null) {
			throw BuildRefusals.of(400, "MissingRepositoryException", "The repository has neither an id nor a name.");
		}
		if (!type.equalsIgnoreCase("TfsGit")) {
			return new HostedRepository(wanted, Objects.requireNonNullElse(Json.text(json, "name"), wanted), type,
					full(Objects.requireNonNullElse(branch, "main")));
		}
		return this.project.repositories()
			.find(wanted)
			.map((found) -> new HostedRepository(found.id().toString(), found.name(), "TfsGit",
					(branch != null) ? full(branch)
							: Objects.requireNonNullElse(found.defaultBranch(), "refs/heads/main")))
			.orElseThrow(() -> BuildRefusals.of(400, "RepositoryInformationInvalidException",
					"The repository " + wanted + " was not found in the project " + this.project.name() + "."));
	}

	private static String full(String branch) {
		return branch.startsWith("refs/") ? branch : "refs/heads/" + branch;
	}

	private AgentQueue queue() {
		JsonNode id = this.body.path("queue").path("id");
		if (!id.isInt()) {
			return (this.source != null) ? this.source.queue() : AgentQueue.HOSTED;
		}
		return AgentQueue.find(id.asInt())
			.orElseThrow(() -> BuildRefusals.of(404, "QueueNotFoundException",
					"The queue " + id.asInt() + " was not found."));
	}

	/** A secret that comes without a value keeps the one that it has. */
	private Map<String, HostedVariable> variables() {
		Map<String, HostedVariable> variables = new LinkedHashMap<>();
		this.body.path("variables").properties().forEach((property) -> {
			JsonNode json = property.getValue();
			boolean secret = json.path("isSecret").asBoolean(false);
			HostedVariable before = (this.source != null) ? this.source.variables().get(property.getKey()) : null;
			String value = Json.scalar(json.path("value"));
			variables.put(property.getKey(),
					new HostedVariable((secret && value == null && before != null) ? before.value() : value, secret,
							json.path("allowOverride").asBoolean(false)));
		});
		return variables;
	}

	private List<Map<String, @Nullable Object>> triggers() {
		List<Map<String, @Nullable Object>> triggers = new ArrayList<>();
		for (JsonNode trigger : this.body.path("triggers")) {
			Map<String, @Nullable Object> map = Json.map(trigger);
			if (map == null) {
				throw invalid("A trigger is no object.");
			}
			String type = Json.scalar(trigger.path("triggerType"));
			if (type != null) {
				map.put("triggerType", WireName.read(HostedTriggerType.class, "triggerType", type).wire());
			}
			triggers.add(map);
		}
		return triggers;
	}

	private @Nullable String text(String property) {
		String text = Json.text(this.body, property);
		return (text == null || text.isBlank()) ? null : text;
	}

	private static ServiceException invalid(String message) {
		return BuildRefusals.of(400, "InvalidDefinitionException", message);
	}

}
