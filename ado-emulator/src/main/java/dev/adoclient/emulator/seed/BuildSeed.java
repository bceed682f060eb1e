package dev.adoclient.emulator.seed;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.adoclient.emulator.build.AgentQueue;
import dev.adoclient.emulator.build.ArtifactFile;
import dev.adoclient.emulator.build.ArtifactKind;
import dev.adoclient.emulator.build.BuildPlan;
import dev.adoclient.emulator.build.Builds;
import dev.adoclient.emulator.build.HostedBuild;
import dev.adoclient.emulator.build.HostedBuildReason;
import dev.adoclient.emulator.build.HostedBuildResult;
import dev.adoclient.emulator.build.HostedBuildStatus;
import dev.adoclient.emulator.build.HostedDefinition;
import dev.adoclient.emulator.build.HostedProgress;
import dev.adoclient.emulator.build.HostedRepository;
import dev.adoclient.emulator.build.HostedVariable;
import dev.adoclient.emulator.build.QueueStatus;
import dev.adoclient.emulator.build.Source;
import dev.adoclient.emulator.build.Trigger;
import dev.adoclient.emulator.host.ServiceHost;
import dev.adoclient.emulator.host.StableId;
import dev.adoclient.emulator.organization.HostedProject;

/**
 * Definitions and builds of a project: of every status, every result and every reason.
 */
final class BuildSeed {

	private static final Duration BETWEEN_BUILDS = Duration.ofMinutes(97);

	private static final List<HostedBuildResult> RESULTS = List.of(HostedBuildResult.SUCCEEDED,
			HostedBuildResult.SUCCEEDED, HostedBuildResult.FAILED, HostedBuildResult.SUCCEEDED,
			HostedBuildResult.PARTIALLY_SUCCEEDED, HostedBuildResult.SUCCEEDED, HostedBuildResult.CANCELED);

	private static final List<HostedBuildReason> REASONS = List.of(HostedBuildReason.INDIVIDUAL_CI,
			HostedBuildReason.PULL_REQUEST, HostedBuildReason.MANUAL, HostedBuildReason.BATCHED_CI,
			HostedBuildReason.SCHEDULE, HostedBuildReason.BUILD_COMPLETION, HostedBuildReason.RESOURCE_TRIGGER,
			HostedBuildReason.SCHEDULE_FORCED, HostedBuildReason.TRIGGERED, HostedBuildReason.USER_CREATED,
			HostedBuildReason.VALIDATE_SHELVESET, HostedBuildReason.CHECK_IN_SHELVESET);

	private final ServiceHost host;

	BuildSeed(ServiceHost host) {
		this.host = host;
	}

	void plant(HostedProject project, int count, String... names) {
		List<HostedDefinition> definitions = new ArrayList<>();
		for (String name : names) {
			definitions.add(define(project, name, definitions.size()));
		}
		for (int n = 0; n < count; n++) {
			build(project, definitions.get(n % definitions.size()), n, count);
		}
	}

	private HostedDefinition define(HostedProject project, String name, int n) {
		String repositoryName = name.substring(0, name.lastIndexOf('-'));
		HostedRepository repository = new HostedRepository(
				StableId.of("repository", project.name() + "/" + repositoryName).toString(), repositoryName, "TfsGit",
				"refs/heads/main");
		AgentQueue queue = (n % 3 == 2) ? AgentQueue.FARM : AgentQueue.HOSTED;
		Instant created = this.host.now().minus(Duration.ofDays(200L - n));
		return project.builds()
			.definitions()
			.add((id) -> new HostedDefinition(id, name, name.endsWith("-deploy") ? "\\Release" : "\\", 1, created,
					People.nth(n), name.endsWith("-nightly") ? QueueStatus.PAUSED : QueueStatus.ENABLED, repository,
					queue, "pipelines/" + name + ".yml", List.of(project.name()),
					Map.of("Configuration", HostedVariable.open("Release")), List.of(HostedDefinition.YAML_TRIGGER),
					null, null));
	}

	private void build(HostedProject project, HostedDefinition definition, int n, int count) {
		Instant queued = this.host.now().minus(BETWEEN_BUILDS.multipliedBy(count - n));
		Builds builds = project.builds();
		HostedProgress progress = progress(queued, n, count - n);
		String branch = (n % 4 == 1) ? "refs/pull/" + (100 + n) + "/merge"
				: (n % 5 == 3) ? "refs/heads/release/1.2" : "refs/heads/main";
		Source source = new Source(branch, StableId.commit(definition.repository().id() + "#" + n));
		HostedBuild build = builds.add(definition, progress, source, trigger(n));
		if (n % 6 == 0) {
			builds.set(build.tagged("release", "candidate").with(Map.of("deployment.ring", String.valueOf(n % 3))));
		}
		if (progress.startTime() != null) {
			builds.progression().trace(build, plan(progress));
		}
		if (progress.result() == HostedBuildResult.SUCCEEDED) {
			publish(builds, build, n);
		}
	}

	/** How a build went, or goes: one that still runs is half done. */
	private BuildPlan plan(HostedProgress progress) {
		Instant start = Objects.requireNonNull(progress.startTime(), "startTime");
		Duration running = (progress.finishTime() != null) ? Duration.between(start, progress.finishTime())
				: Duration.between(start, this.host.now()).multipliedBy(2);
		BuildPlan usual = BuildPlan.USUAL.taking(Duration.ZERO, running);
		return (progress.result() == null || progress.result() == HostedBuildResult.SUCCEEDED) ? usual
				: usual.ending(progress.result(), "Run tests", List.of("2 of 318 tests failed."));
	}

	/** The last four builds of a project have not ended. */
	private static HostedProgress progress(Instant queued, int n, int fromEnd) {
		HostedProgress waiting = HostedProgress.queued(queued);
		HostedProgress running = waiting.started(queued.plusSeconds(4).plusNanos(123_400_000));
		return switch (fromEnd) {
			case 1 -> waiting;
			case 2 -> running;
			case 3 -> running.with(HostedBuildStatus.CANCELLING);
			case 4 -> waiting.with(HostedBuildStatus.POSTPONED);
			default -> running.completed(RESULTS.get(n % RESULTS.size()), queued.plusSeconds(240L + 11L * (n % 30)));
		};
	}

	private static Trigger trigger(int n) {
		HostedBuildReason reason = REASONS.get(n % REASONS.size());
		Trigger manual = Trigger.manual(People.nth(n));
		if (reason == HostedBuildReason.MANUAL) {
			return manual;
		}
		Map<String, String> triggerInfo = switch (reason) {
			case INDIVIDUAL_CI, BATCHED_CI -> Map.of("ci.sourceBranch", "refs/heads/main", "ci.message",
					"Round totals half even (#" + n + ")", "ci.triggerRepository", StableId.commit("repository" + n));
			case PULL_REQUEST -> Map.of("pr.number", String.valueOf(100 + n), "pr.isFork", "False");
			default -> Map.of();
		};
		return new Trigger(reason, People.SERVICE, manual.requestedFor(), manual.priority(), null, Map.of(),
				triggerInfo);
	}

	private static void publish(Builds builds, HostedBuild build, int n) {
		byte[] log = ("Build " + build.number() + " of " + build.definition().name() + "\n")
			.getBytes(StandardCharsets.UTF_8);
		byte[] site = "<!doctype html><title>Shop</title>\n".repeat(64).getBytes(StandardCharsets.UTF_8);
		List<ArtifactFile> files = List.of(new ArtifactFile("log.txt", log), new ArtifactFile("site/index.html", site));
		builds.artifacts().publish(build, "drop", ArtifactKind.PIPELINE, files);
		builds.artifacts().publish(build, "test results", ArtifactKind.CONTAINER, files.subList(0, 1));
		if (n % 3 == 0) {
			builds.leases().add(build, "Branch:" + build.source().branch(), Duration.ofDays(365), true);
		}
	}

}
