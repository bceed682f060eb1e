package dev.adoclient.emulator.build;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import dev.adoclient.emulator.host.Person;
import org.jspecify.annotations.Nullable;

/**
 * One revision of a build definition.
 *
 * @param id the id, unique in the organization
 * @param name the name, unique in its folder
 * @param path the folder, which starts with a backslash
 * @param revision counts the changes
 * @param createdDate when this revision was saved
 * @param author who saved it
 * @param queueStatus whether it takes builds
 * @param repository what it builds
 * @param queue where it builds
 * @param yamlFilename the file in the repository that says how
 * @param tags its tags
 * @param variables its variables
 * @param triggers what queues builds of it, as it was sent, with the type by name
 * @param description what it is for; null where nobody said
 * @param comment what was said when this revision was saved; null for nothing
 */
public record HostedDefinition(int id, String name, String path, int revision, Instant createdDate, Person author,
		QueueStatus queueStatus, HostedRepository repository, AgentQueue queue, String yamlFilename, List<String> tags,
		Map<String, HostedVariable> variables, List<Map<String, @Nullable Object>> triggers,
		@Nullable String description, @Nullable String comment) {

	/** The trigger of a definition whose YAML file says which pushes it builds. */
	public static final Map<String, @Nullable Object> YAML_TRIGGER = Map.of("branchFilters", List.of(), "pathFilters",
			List.of(), "settingsSourceType", 2, "batchChanges", false, "maxConcurrentBuildsPerBranch", 1, "triggerType",
			"continuousIntegration");

	/** Copies what is handed in. */
	public HostedDefinition {
		tags = List.copyOf(tags);
		variables = Map.copyOf(variables);
		triggers = List.copyOf(triggers);
	}

	/** Returns this definition with that status of its queue. */
	public HostedDefinition with(QueueStatus status) {
		return new HostedDefinition(this.id, this.name, this.path, this.revision, this.createdDate, this.author, status,
				this.repository, this.queue, this.yamlFilename, this.tags, this.variables, this.triggers,
				this.description, this.comment);
	}

	/** Returns this definition with those tags. */
	public HostedDefinition tagged(List<String> others) {
		return new HostedDefinition(this.id, this.name, this.path, this.revision, this.createdDate, this.author,
				this.queueStatus, this.repository, this.queue, this.yamlFilename, others, this.variables, this.triggers,
				this.description, this.comment);
	}

	/** Returns this definition in that folder. */
	HostedDefinition in(String folder) {
		return new HostedDefinition(this.id, this.name, folder, this.revision, this.createdDate, this.author,
				this.queueStatus, this.repository, this.queue, this.yamlFilename, this.tags, this.variables,
				this.triggers, this.description, this.comment);
	}

	/** Returns this definition as that revision. */
	HostedDefinition saved(int number, Instant at) {
		return new HostedDefinition(this.id, this.name, this.path, number, at, this.author, this.queueStatus,
				this.repository, this.queue, this.yamlFilename, this.tags, this.variables, this.triggers,
				this.description, this.comment);
	}

	/** Whether pushes queue builds, as far as the YAML file wants it. */
	public boolean buildsPushes() {
		return this.triggers.stream()
			.anyMatch((trigger) -> HostedTriggerType.CONTINUOUS_INTEGRATION.wire().equals(trigger.get("triggerType")));
	}

}
