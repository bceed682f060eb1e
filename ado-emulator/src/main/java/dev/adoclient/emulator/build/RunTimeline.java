package dev.adoclient.emulator.build;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import dev.adoclient.emulator.host.StableId;
import org.jspecify.annotations.Nullable;

/** Writes what has happened in a run by a certain time. */
final class RunTimeline {

	private final HostedBuild build;

	private final BuildPlan plan;

	private final int attempt;

	private final @Nullable HostedApproval approval;

	private final Instant now;

	private final RunSchedule schedule;

	private final boolean over;

	private final List<HostedTimelineRecord> records = new ArrayList<>();

	private int logs;

	RunTimeline(HostedBuild build, BuildPlan plan, int attempt, @Nullable HostedApproval approval, Instant now) {
		this.build = build;
		this.plan = plan;
		this.attempt = attempt;
		this.approval = approval;
		this.now = now;
		this.schedule = RunSchedule.of(build, plan, approval);
		Instant end = this.schedule.end(approval);
		this.over = end != null && !end.isAfter(now);
	}

	HostedTimeline write() {
		this.schedule.stages().forEach(this::add);
		List<Instant> times = new ArrayList<>();
		for (HostedTimelineRecord item : this.records) {
			if (item.startTime() != null) {
				times.add(item.startTime());
			}
			if (item.finishTime() != null) {
				times.add(item.finishTime());
			}
		}
		Instant started = Objects.requireNonNull(this.build.progress().startTime(), "startTime");
		Instant changed = times.stream().max(Instant::compareTo).orElse(started);
		return new HostedTimeline(id("timeline"), this.attempt * 100 + times.size(), changed, this.records);
	}

	private void add(PlannedStage stage) {
		String job = stage.name() + ".Job.__default";
		UUID stageId = add(null, "Stage", stage.name(), stage.name(), stage.order(), stage.whole(), null);
		if (this.approval != null && stage.order() == 2) {
			add(stageId, this.approval);
		}
		UUID phase = add(stageId, "Phase", stage.name() + " job", stage.name() + ".Job", 1, stage.whole(), null);
		int first = this.logs + 1;
		this.logs += stage.tasks().size() + 1;
		UUID jobId = add(phase, "Job", stage.name() + " job", job, 1, stage.whole(), this.logs);
		for (int i = 0; i < stage.tasks().size(); i++) {
			PlannedTask task = stage.tasks().get(i);
			add(jobId, "Task", task.name(), job + "." + task.name(), i + 1, task, first + i);
		}
	}

	/** The record of an approval has the approval's id. */
	private void add(UUID stage, HostedApproval pending) {
		boolean open = pending.status() == ApprovalState.PENDING;
		HostedTaskResult result = open ? null
				: (pending.status() == ApprovalState.APPROVED) ? HostedTaskResult.SUCCEEDED : HostedTaskResult.FAILED;
		Instant end = open ? null : pending.lastModifiedOn();
		RecordState state = open ? RecordState.IN_PROGRESS : RecordState.COMPLETED;
		UUID checkpoint = id("Deploy.Checkpoint");
		this.records.add(new HostedTimelineRecord(checkpoint, stage, "Checkpoint", "Checkpoint", "Deploy.Checkpoint", 1,
				this.attempt, state, result, pending.createdOn(), end, List.of(), null));
		this.records.add(new HostedTimelineRecord(pending.id(), checkpoint, "Checkpoint.Approval",
				"Checkpoint.Approval", "Deploy.Checkpoint.Approval", 1, this.attempt, state, result,
				pending.createdOn(), end, List.of(), null));
	}

	private UUID add(@Nullable UUID parent, String type, String name, String identifier, int order, PlannedTask task,
			@Nullable Integer log) {
		boolean begun = task.begin() != null && !task.begin().isAfter(this.now);
		boolean ended = this.over || (task.end() != null && !task.end().isAfter(this.now));
		RecordState state = ended ? RecordState.COMPLETED : begun ? RecordState.IN_PROGRESS : RecordState.PENDING;
		boolean complains = ended && task.decides() && task.result() != HostedTaskResult.SUCCEEDED;
		HostedTimelineRecord item = new HostedTimelineRecord(id(identifier), parent, type, name, identifier, order,
				this.attempt, state, ended ? task.result() : null, begun ? task.begin() : null,
				ended ? task.end() : null, complains ? List.of(issue(task)) : List.of(), begun ? log : null);
		this.records.add(item);
		return item.id();
	}

	private HostedIssue issue(PlannedTask task) {
		boolean grave = task.stops();
		String line = String.valueOf(TaskOutput.errorLine(this.plan));
		return new HostedIssue(grave ? HostedIssueType.ERROR : HostedIssueType.WARNING, "General",
				TaskOutput.complaint(this.plan),
				Map.of("type", grave ? "error" : "warning", "logFileLineNumber", line));
	}

	private UUID id(String name) {
		return StableId.of("record", this.build.id() + "/" + name);
	}

}
