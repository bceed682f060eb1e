package dev.adoclient.emulator.seed;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.adoclient.emulator.build.AgentQueue;
import dev.adoclient.emulator.build.BuildPlan;
import dev.adoclient.emulator.build.Builds;
import dev.adoclient.emulator.build.HostedBuild;
import dev.adoclient.emulator.build.HostedBuildResult;
import dev.adoclient.emulator.build.HostedDefinition;
import dev.adoclient.emulator.build.HostedRepository;
import dev.adoclient.emulator.build.Progression;
import dev.adoclient.emulator.build.QueueStatus;
import dev.adoclient.emulator.build.Source;
import dev.adoclient.emulator.build.Trigger;
import dev.adoclient.emulator.host.Person;
import dev.adoclient.emulator.organization.HostedProject;
import dev.adoclient.emulator.organization.Organization;

/**
 * Says how the builds of a definition go, and runs some. Every step takes effect at once,
 * for builds that are queued from then on.
 */
public final class DefinitionBuilder {

	private final Organization organization;

	private final Builds builds;

	private final HostedDefinition definition;

	DefinitionBuilder(Organization organization, HostedProject project, HostedDefinition definition) {
		this.organization = organization;
		this.builds = project.builds();
		this.definition = definition;
	}

	/** Returns the definition of that name; a new one builds the repository. */
	static HostedDefinition definition(Organization organization, HostedProject project,
			dev.adoclient.emulator.git.HostedRepository repository, String name) {
		Person author = organization.caller();
		Instant now = organization.host().now();
		HostedRepository built = new HostedRepository(repository.id().toString(), repository.name(), "TfsGit",
				Objects.requireNonNullElse(repository.defaultBranch(), "refs/heads/main"));
		return project.builds()
			.definitions()
			.all()
			.stream()
			.filter((each) -> each.name().equalsIgnoreCase(name))
			.findFirst()
			.orElseGet(() -> project.builds()
				.definitions()
				.add((id) -> new HostedDefinition(id, name, "\\", 1, now, author, QueueStatus.ENABLED, built,
						AgentQueue.HOSTED, "pipelines/" + name + ".yml", List.of(), Map.of(),
						List.of(HostedDefinition.YAML_TRIGGER), null, null)));
	}

	/** The id, unique in the organization. */
	public int id() {
		return this.definition.id();
	}

	/** What the service knows of it. */
	public HostedDefinition state() {
		return this.builds.definitions().get(id());
	}

	/**
	 * Lets builds wait and run for that long in the time of the emulator; a build without
	 * any time is done before the next request.
	 */
	public DefinitionBuilder takes(Duration waiting, Duration running) {
		return plan(plan().taking(waiting, running));
	}

	/** Lets builds succeed. */
	public DefinitionBuilder succeeds() {
		return plan(plan().ending(HostedBuildResult.SUCCEEDED, BuildPlan.USUAL.task(), BuildPlan.USUAL.output()));
	}

	/**
	 * Lets builds fail.
	 * @param task the task that fails, such as {@code Run tests}
	 * @param output the lines that it writes; the last one says what is wrong
	 * @throws IllegalArgumentException if builds have no such task
	 */
	public DefinitionBuilder fails(String task, String... output) {
		return plan(plan().ending(HostedBuildResult.FAILED, task, List.of(output)));
	}

	/** Lets the deployment of builds wait for that person's approval. */
	public DefinitionBuilder approvedBy(String name) {
		return plan(plan().approvedBy(Newcomers.person(this.organization, name)));
	}

	/** Runs a build of the default branch: it is over at once, with all that it left. */
	public HostedBuild build() {
		HostedRepository repository = state().repository();
		Source source = new Source(repository.defaultBranch(),
				this.organization.projects()
					.stream()
					.flatMap((project) -> project.repositories().find(repository.id()).stream())
					.map((found) -> found.tip(repository.defaultBranch()))
					.filter(Objects::nonNull)
					.findFirst()
					.orElseThrow());
		return this.builds.progression().run(state(), source, Trigger.manual(this.organization.caller()));
	}

	private BuildPlan plan() {
		return this.builds.progression().plan(id());
	}

	private DefinitionBuilder plan(BuildPlan plan) {
		Progression progression = this.builds.progression();
		progression.plan(id(), plan);
		return this;
	}

}
