package dev.adoclient.emulator.build;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.adoclient.emulator.host.ServiceHost;
import org.jspecify.annotations.Nullable;

/**
 * Moves the builds of a project in the time of the emulator: from the queue to an agent,
 * from task to task, to the end. A build that was completed otherwise is left alone.
 * Thread-safe.
 */
public final class Progression {

	private final ServiceHost host;

	private final Builds builds;

	private final Approvals approvals;

	private final Map<Integer, BuildPlan> plans = new HashMap<>();

	private final Map<Integer, Movement> moving = new LinkedHashMap<>();

	private final Map<Integer, Instant> cancelled = new LinkedHashMap<>();

	Progression(ServiceHost host, Builds builds) {
		this.host = host;
		this.builds = builds;
		this.approvals = new Approvals(host);
		host.background(this::proceed);
	}

	/** What deployments wait for. */
	public Approvals approvals() {
		return this.approvals;
	}

	/** Lets the builds of the definition that are queued from now on go like that. */
	public void plan(int definitionId, BuildPlan plan) {
		if (!RunSchedule.hasTask(plan.task())) {
			throw new IllegalArgumentException("There is no task '" + plan.task() + "'");
		}
		synchronized (this.host) {
			this.plans.put(definitionId, plan);
		}
	}

	/** How the next builds of the definition go. */
	public BuildPlan plan(int definitionId) {
		synchronized (this.host) {
			return this.plans.getOrDefault(definitionId, BuildPlan.USUAL);
		}
	}

	/** Writes what a build that has started has left behind by now, and moves nothing. */
	public void trace(HostedBuild build, BuildPlan plan) {
		synchronized (this.host) {
			write(build, new Movement(plan, 1, this.host.preciseNow()), null, this.host.preciseNow());
		}
	}

	/**
	 * Lets a build that ran just now be there already, as far as its plan lets it come.
	 */
	public HostedBuild run(HostedDefinition definition, Source source, Trigger trigger) {
		synchronized (this.host) {
			BuildPlan plan = plan(definition.id());
			Instant taken = this.host.preciseNow().minus(plan.running());
			HostedBuild build = this.builds.add(definition, HostedProgress.queued(taken.minus(plan.waiting())), source,
					trigger);
			this.moving.put(build.id(), new Movement(plan, 1, taken));
			proceed();
			return this.builds.get(build.id());
		}
	}

	/** Lets a build wait for an agent, for its first attempt or another one. */
	void start(HostedBuild build, int attempt) {
		BuildPlan plan = plan(build.definition().id());
		this.moving.put(build.id(), new Movement(plan, attempt, this.host.preciseNow().plus(plan.waiting())));
	}

	/** Lets a build end that is being cancelled. */
	void cancel(HostedBuild build) {
		this.moving.remove(build.id());
		this.cancelled.put(build.id(), this.host.preciseNow().plus(plan(build.definition().id()).waiting()));
	}

	private void proceed() {
		Instant now = this.host.preciseNow();
		for (Map.Entry<Integer, Movement> entry : List.copyOf(this.moving.entrySet())) {
			Optional<HostedBuild> build = this.builds.find(entry.getKey());
			if (build.isEmpty() || proceed(build.get(), entry.getValue(), now)) {
				this.moving.remove(entry.getKey());
			}
		}
		for (Map.Entry<Integer, Instant> entry : List.copyOf(this.cancelled.entrySet())) {
			if (!entry.getValue().isAfter(now)) {
				this.cancelled.remove(entry.getKey());
				this.builds.find(entry.getKey())
					.filter((build) -> build.progress().status() == HostedBuildStatus.CANCELLING)
					.ifPresent((build) -> endCancelled(build, now));
			}
		}
	}

	/** Returns whether the build is at its end. */
	private boolean proceed(HostedBuild build, Movement movement, Instant now) {
		HostedBuildStatus status = build.progress().status();
		if (status != HostedBuildStatus.NOT_STARTED && status != HostedBuildStatus.IN_PROGRESS) {
			return true;
		}
		if (movement.notBefore().isAfter(now)) {
			return false;
		}
		Instant started = build.progress().startTime();
		HostedBuild running = (started == null || started.isBefore(movement.notBefore()))
				? build.with(build.progress().started(movement.notBefore())) : build;
		HostedApproval approval = approval(running, movement, now);
		RunSchedule schedule = RunSchedule.of(running, movement.plan(), approval);
		Instant end = schedule.end(approval);
		write(running, movement, approval, now);
		if (end == null || end.isAfter(now)) {
			this.builds.set(running);
			return false;
		}
		this.builds.set(running.with(running.progress().completed(schedule.result(), end)));
		publish(running, schedule.result());
		return true;
	}

	/** The approval that the deployment waits for; null as long as nobody asked. */
	private @Nullable HostedApproval approval(HostedBuild build, Movement movement, Instant now) {
		Instant deployable = RunSchedule.of(build, movement.plan(), null).deployable();
		if (movement.plan().approver() == null || deployable == null || deployable.isAfter(now)) {
			return null;
		}
		return this.approvals.request(build.id(), movement.attempt(), movement.plan().approver(), deployable);
	}

	private void write(HostedBuild build, Movement movement, @Nullable HostedApproval approval, Instant now) {
		this.builds.timelines()
			.set(build.id(), new RunTimeline(build, movement.plan(), movement.attempt(), approval, now).write());
		this.builds.logs().set(build.id(), TaskOutput.logs(build, movement.plan(), approval, now));
	}

	private void publish(HostedBuild build, HostedBuildResult result) {
		if (result == HostedBuildResult.SUCCEEDED && this.builds.artifacts().of(build.id()).isEmpty()) {
			String log = "Build " + build.number() + " of " + build.definition().name() + "\n";
			this.builds.artifacts()
				.publish(build, "drop", ArtifactKind.PIPELINE, List.of(ArtifactFile.text("log.txt", log)));
		}
	}

	private void endCancelled(HostedBuild build, Instant now) {
		this.approvals.cancel(build.id(), now);
		this.builds.timelines()
			.of(build.id())
			.ifPresent((timeline) -> this.builds.timelines().set(build.id(), timeline.canceled(now)));
		this.builds.set(build.with(build.progress().completed(HostedBuildResult.CANCELED, now)));
	}

	/**
	 * A build that moves.
	 *
	 * @param plan how it goes
	 * @param attempt how often it was tried
	 * @param notBefore when an agent takes it
	 */
	private record Movement(BuildPlan plan, int attempt, Instant notBefore) {
	}

}
