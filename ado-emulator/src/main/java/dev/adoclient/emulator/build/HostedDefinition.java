package dev.adoclient.emulator.build;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import dev.adoclient.emulator.host.Person;

/**
 * A build definition.
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
 */
public record HostedDefinition(int id, String name, String path, int revision, Instant createdDate, Person author,
		QueueStatus queueStatus, HostedRepository repository, AgentQueue queue, String yamlFilename, List<String> tags,
		Map<String, String> variables) {

	/** Copies what is handed in. */
	public HostedDefinition {
		tags = List.copyOf(tags);
		variables = Map.copyOf(variables);
	}

	/** Returns this definition with that status of its queue. */
	public HostedDefinition with(QueueStatus status) {
		return new HostedDefinition(this.id, this.name, this.path, this.revision, this.createdDate, this.author, status,
				this.repository, this.queue, this.yamlFilename, this.tags, this.variables);
	}

}
