package dev.adoclient.emulator.organization;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import dev.adoclient.emulator.build.Builds;
import dev.adoclient.emulator.build.HostedDefinition;
import dev.adoclient.emulator.build.QueueStatus;
import dev.adoclient.emulator.build.Source;
import dev.adoclient.emulator.build.Trigger;
import dev.adoclient.emulator.git.Commit;
import dev.adoclient.emulator.git.HostedRepository;
import dev.adoclient.emulator.git.RefChange;
import dev.adoclient.emulator.git.RefWatcher;
import dev.adoclient.emulator.git.TreeEntry;
import dev.adoclient.emulator.host.Person;

/**
 * Queues builds of what is pushed: of each definition of the repository whose YAML file
 * is in the pushed commit and whose trigger wants the branch.
 */
final class ContinuousIntegration implements RefWatcher {

	private static final List<String> SKIPS = List.of("***NO_CI***", "[skip ci]", "[ci skip]");

	private final RefWatcher next;

	private final Builds builds;

	/**
	 * Creates one.
	 * @param next is asked and told, too
	 * @param builds the builds of the project
	 */
	ContinuousIntegration(RefWatcher next, Builds builds) {
		this.next = next;
		this.builds = builds;
	}

	@Override
	public boolean protects(HostedRepository repository, String ref) {
		return this.next.protects(repository, ref);
	}

	@Override
	public void moved(HostedRepository repository, RefChange change, Person by) {
		this.next.moved(repository, change, by);
		String tip = repository.tip(change.name());
		Commit commit = (tip != null) ? repository.objects().findCommit(tip) : null;
		if (commit == null || !change.name().startsWith("refs/heads/")
				|| SKIPS.stream().anyMatch(commit.message()::contains)) {
			return;
		}
		for (HostedDefinition definition : this.builds.definitions().all()) {
			if (definition.repository().id().equalsIgnoreCase(repository.id().toString()) && definition.buildsPushes()
					&& definition.queueStatus() == QueueStatus.ENABLED
					&& wants(repository, commit, definition.yamlFilename(), change.name())) {
				this.builds.queue(definition, new Source(change.name(), commit.id()),
						Trigger.push(by, Map.of("ci.sourceBranch", change.name(), "ci.sourceSha", commit.id(),
								"ci.message", commit.message(), "ci.triggerRepository", repository.id().toString())));
			}
		}
	}

	private static boolean wants(HostedRepository repository, Commit commit, String yamlFilename, String ref) {
		TreeEntry file = repository.objects().find(commit, yamlFilename);
		if (file == null || file.folder()) {
			return false;
		}
		String yaml = new String(repository.objects().blob(file.objectId()), StandardCharsets.UTF_8);
		return YamlTrigger.of(yaml).wants(ref.substring("refs/heads/".length()));
	}

}
