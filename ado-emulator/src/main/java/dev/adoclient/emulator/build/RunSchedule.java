package dev.adoclient.emulator.build;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * When each task of a run begins and ends. All definitions have the same pipeline here: a
 * stage that builds and tests, and one that deploys.
 *
 * @param stages the stages, in order
 */
record RunSchedule(List<PlannedStage> stages) {

	private static final List<String> BUILD = List.of("Initialize job", "Checkout", "Restore packages", "Compile",
			"Run tests", "Publish artifact");

	private static final List<String> DEPLOY = List.of("Initialize job", "Download artifact", "Deploy");

	/** Whether there is a task of that name. */
	static boolean hasTask(String name) {
		return BUILD.contains(name) || DEPLOY.contains(name);
	}

	/**
	 * Plans the run of a build that has started.
	 * @param approval what the deployment waits for; null for nothing, or not yet
	 */
	static RunSchedule of(HostedBuild build, BuildPlan plan, @Nullable HostedApproval approval) {
		Instant start = Objects.requireNonNull(build.progress().startTime(), "startTime");
		Duration step = plan.running().dividedBy(BUILD.size() + DEPLOY.size());
		PlannedStage first = stage("Build", 1, BUILD, plan, start, step);
		return new RunSchedule(List.of(first, deployment(first, plan, approval, step)));
	}

	private static PlannedStage deployment(PlannedStage first, BuildPlan plan, @Nullable HostedApproval approval,
			Duration step) {
		Instant ready = Objects.requireNonNull(first.end(), "end");
		if (first.tasks().stream().anyMatch(PlannedTask::stops)) {
			return without(HostedTaskResult.SKIPPED, HostedTaskResult.SKIPPED);
		}
		if (plan.approver() == null) {
			return stage("Deploy", 2, DEPLOY, plan, ready, step);
		}
		ApprovalState state = (approval != null) ? approval.status() : ApprovalState.PENDING;
		if (approval != null && state == ApprovalState.APPROVED) {
			Instant approved = approval.lastModifiedOn();
			return stage("Deploy", 2, DEPLOY, plan, approved.isAfter(ready) ? approved : ready, step);
		}
		return (state == ApprovalState.PENDING) ? without(HostedTaskResult.SUCCEEDED, HostedTaskResult.SUCCEEDED)
				: without(HostedTaskResult.FAILED, HostedTaskResult.SKIPPED);
	}

	private static PlannedStage without(HostedTaskResult stage, HostedTaskResult tasks) {
		return new PlannedStage("Deploy", 2, DEPLOY.stream().map((name) -> PlannedTask.without(name, tasks)).toList(),
				stage);
	}

	private static PlannedStage stage(String stage, int order, List<String> names, BuildPlan plan, Instant begin,
			Duration step) {
		List<PlannedTask> tasks = new ArrayList<>();
		HostedTaskResult result = HostedTaskResult.SUCCEEDED;
		Instant at = begin;
		boolean decidedBefore = order > 1 && BUILD.contains(plan.task());
		for (String name : names) {
			if (result == HostedTaskResult.FAILED || result == HostedTaskResult.CANCELED) {
				tasks.add(PlannedTask.without(name, HostedTaskResult.SKIPPED));
				continue;
			}
			boolean decides = name.equals(plan.task()) && !decidedBefore;
			HostedTaskResult outcome = decides ? outcome(plan.result()) : HostedTaskResult.SUCCEEDED;
			tasks.add(new PlannedTask(name, at, at.plus(step), outcome, decides));
			result = (outcome != HostedTaskResult.SUCCEEDED) ? outcome : result;
			at = at.plus(step);
		}
		return new PlannedStage(stage, order, tasks, result);
	}

	private static HostedTaskResult outcome(HostedBuildResult result) {
		return switch (result) {
			case FAILED -> HostedTaskResult.FAILED;
			case CANCELED -> HostedTaskResult.CANCELED;
			case PARTIALLY_SUCCEEDED -> HostedTaskResult.SUCCEEDED_WITH_ISSUES;
			default -> HostedTaskResult.SUCCEEDED;
		};
	}

	/** When the deployment could begin; null where nothing is deployed. */
	@Nullable Instant deployable() {
		return (this.stages.get(1).result() != HostedTaskResult.SKIPPED) ? this.stages.get(0).end() : null;
	}

	/**
	 * When the run ends; null as long as its deployment waits.
	 * @param approval what it waits for
	 */
	@Nullable Instant end(@Nullable HostedApproval approval) {
		PlannedStage deploy = this.stages.get(1);
		if (deploy.result() == HostedTaskResult.SKIPPED) {
			return this.stages.get(0).end();
		}
		return (deploy.result() == HostedTaskResult.FAILED && deploy.begin() == null && approval != null)
				? approval.lastModifiedOn() : deploy.end();
	}

	/** How the run ends: as the worst of its stages. */
	HostedBuildResult result() {
		List<HostedTaskResult> results = this.stages.stream().map(PlannedStage::result).toList();
		if (results.contains(HostedTaskResult.FAILED)) {
			return HostedBuildResult.FAILED;
		}
		if (results.contains(HostedTaskResult.CANCELED)) {
			return HostedBuildResult.CANCELED;
		}
		return results.contains(HostedTaskResult.SUCCEEDED_WITH_ISSUES) ? HostedBuildResult.PARTIALLY_SUCCEEDED
				: HostedBuildResult.SUCCEEDED;
	}

}
