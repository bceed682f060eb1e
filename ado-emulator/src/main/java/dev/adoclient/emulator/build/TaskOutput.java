package dev.adoclient.emulator.build;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** Writes the logs of a run, each line with its time, as an agent does. */
final class TaskOutput {

	private static final DateTimeFormatter TIME = DateTimeFormatter
		.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSS'Z' ", Locale.ROOT)
		.withZone(ZoneOffset.UTC);

	private static final String RULE = "=".repeat(78);

	private TaskOutput() {
	}

	/**
	 * Returns what was written by that time: a log for each task, and one for each job.
	 */
	static List<HostedLog> logs(HostedBuild build, BuildPlan plan, @Nullable HostedApproval approval, Instant now) {
		List<HostedLog> logs = new ArrayList<>();
		int id = 0;
		for (PlannedStage stage : RunSchedule.of(build, plan, approval).stages()) {
			String folder = stage.order() + "_" + stage.name() + " job";
			List<HostedLog> ofTasks = new ArrayList<>();
			for (int i = 0; i < stage.tasks().size(); i++) {
				PlannedTask task = stage.tasks().get(i);
				id++;
				if (task.begin() != null && !task.begin().isAfter(now)) {
					ofTasks.add(log(id, folder + "/" + (i + 1) + "_" + task.name() + ".txt", task, plan, build, now));
				}
			}
			id++;
			logs.addAll(ofTasks);
			if (!ofTasks.isEmpty()) {
				List<String> all = ofTasks.stream().flatMap((log) -> log.lines().stream()).toList();
				logs.add(new HostedLog(id, folder + ".txt", all, ofTasks.get(0).createdOn(),
						ofTasks.get(ofTasks.size() - 1).lastChangedOn()));
			}
		}
		return logs;
	}

	private static HostedLog log(int id, String entry, PlannedTask task, BuildPlan plan, HostedBuild build,
			Instant now) {
		Instant begin = Objects.requireNonNull(task.begin(), "begin");
		Duration duration = Duration.between(begin, Objects.requireNonNull(task.end(), "end"));
		List<String> texts = texts(task, plan, build);
		List<String> lines = new ArrayList<>();
		Instant last = begin;
		for (int i = 0; i < texts.size(); i++) {
			Instant at = begin.plus(duration.multipliedBy(i).dividedBy(texts.size()));
			if (at.isAfter(now)) {
				break;
			}
			lines.add(TIME.format(at) + texts.get(i));
			last = at;
		}
		return new HostedLog(id, entry, lines, begin, last);
	}

	private static List<String> texts(PlannedTask task, BuildPlan plan, HostedBuild build) {
		List<String> texts = new ArrayList<>(header(task.name()));
		if (task.decides()) {
			texts.addAll(plan.output());
			if (task.result() != HostedTaskResult.SUCCEEDED) {
				texts.add((task.stops() ? "##[error]" : "##[warning]") + complaint(plan));
			}
		}
		else {
			texts.add(task.name() + " of " + build.definition().name() + " " + build.number());
		}
		texts.add("##[section]Finishing: " + task.name());
		return texts;
	}

	private static List<String> header(String task) {
		return List.of("##[section]Starting: " + task, RULE, "Task         : " + task, "Version      : 2.246.1", RULE);
	}

	/** The last line of what the task wrote. */
	static String complaint(BuildPlan plan) {
		return plan.output().isEmpty() ? "The task " + plan.task() + " failed."
				: plan.output().get(plan.output().size() - 1);
	}

	/** The number of the line in which the task complains. */
	static int errorLine(BuildPlan plan) {
		return header(plan.task()).size() + plan.output().size() + 1;
	}

}
