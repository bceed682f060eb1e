package dev.adoclient.emulator.seed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import dev.adoclient.emulator.build.HostedBuild;
import dev.adoclient.emulator.build.HostedBuildResult;
import dev.adoclient.emulator.build.HostedIssue;
import dev.adoclient.emulator.build.HostedIssueType;
import dev.adoclient.emulator.build.HostedTaskResult;
import dev.adoclient.emulator.build.HostedTimeline;
import dev.adoclient.emulator.build.HostedTimelineRecord;
import dev.adoclient.emulator.build.RecordState;
import dev.adoclient.emulator.host.StableId;
import org.jspecify.annotations.Nullable;

/**
 * The timeline of a build that has begun: two stages with a job each. Where the build
 * failed, the tests of the first stage did, and the second was skipped.
 */
final class TimelineSeed {

	private static final List<String> BUILD_TASKS = List.of("Initialize job", "Checkout", "Restore packages", "Compile",
			"Run tests", "Publish artifact");

	private static final List<String> DEPLOY_TASKS = List.of("Initialize job", "Download artifact", "Deploy");

	private static final String FAILING_TASK = "Run tests";

	private final HostedBuild build;

	private final Instant start;

	private final List<HostedTimelineRecord> records = new ArrayList<>();

	TimelineSeed(HostedBuild build) {
		this.build = build;
		this.start = Objects.requireNonNull(build.progress().startTime(), "startTime");
	}

	HostedTimeline grow() {
		stage("Build", 1, BUILD_TASKS, result());
		stage("Deploy", 2, DEPLOY_TASKS,
				(result() == HostedTaskResult.SUCCEEDED) ? HostedTaskResult.SUCCEEDED : HostedTaskResult.SKIPPED);
		Instant end = this.build.progress().finishTime();
		return new HostedTimeline(id("timeline"), 30, (end != null) ? end : this.start, this.records);
	}

	/** How the first stage ended; null while it runs. */
	private @Nullable HostedTaskResult result() {
		HostedBuildResult result = this.build.progress().result();
		if (result == null) {
			return null;
		}
		return switch (result) {
			case FAILED -> HostedTaskResult.FAILED;
			case CANCELED -> HostedTaskResult.CANCELED;
			case PARTIALLY_SUCCEEDED -> HostedTaskResult.SUCCEEDED_WITH_ISSUES;
			default -> HostedTaskResult.SUCCEEDED;
		};
	}

	private void stage(String name, int order, List<String> tasks, @Nullable HostedTaskResult result) {
		boolean running = result() == null;
		HostedTaskResult outcome = running ? null : result;
		UUID stage = add(null, "Stage", name, name, order, outcome, List.of());
		UUID phase = add(stage, "Phase", name + " job", name + ".Job", 1, outcome, List.of());
		String job = name + ".Job.__default";
		UUID jobId = add(phase, "Job", name + " job", job, 1, outcome, List.of());
		for (int i = 0; i < tasks.size(); i++) {
			String task = tasks.get(i);
			boolean failing = task.equals(FAILING_TASK) && outcome != HostedTaskResult.SUCCEEDED && !running;
			HostedTaskResult taskResult = (failing || running || outcome == HostedTaskResult.SKIPPED) ? outcome
					: HostedTaskResult.SUCCEEDED;
			add(jobId, "Task", task, job + "." + task, i + 1, taskResult, failing ? issues() : List.of());
		}
	}

	private UUID add(@Nullable UUID parent, String type, String name, String identifier, int order,
			@Nullable HostedTaskResult result, List<HostedIssue> issues) {
		boolean ran = result != HostedTaskResult.SKIPPED;
		Instant began = this.start.plusSeconds(order * 5L);
		Instant ended = (result != null) ? began.plusSeconds(20) : null;
		RecordState state = (result != null) ? RecordState.COMPLETED : RecordState.IN_PROGRESS;
		HostedTimelineRecord item = new HostedTimelineRecord(id(identifier), parent, type, name, identifier, order, 1,
				state, result, ran ? began : null, ran ? ended : null, issues);
		this.records.add(item);
		return item.id();
	}

	private static List<HostedIssue> issues() {
		return List.of(
				new HostedIssue(HostedIssueType.ERROR, "General", "2 of 318 tests failed.",
						Map.of("type", "error", "logFileLineNumber", "418")),
				new HostedIssue(HostedIssueType.WARNING, "General", "The agent image is deprecated.",
						Map.of("type", "warning", "logFileLineNumber", "12")));
	}

	private UUID id(String name) {
		return StableId.of("record", this.build.id() + "/" + name);
	}

}
