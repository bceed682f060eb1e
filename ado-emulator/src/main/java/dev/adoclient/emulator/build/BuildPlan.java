package dev.adoclient.emulator.build;

import java.time.Duration;
import java.util.List;

import dev.adoclient.emulator.host.Person;
import org.jspecify.annotations.Nullable;

/**
 * How the builds of a definition go, in the time of the emulator.
 *
 * @param waiting how long a build waits for an agent
 * @param running how long all tasks take together
 * @param result how a build ends
 * @param task the task that decides about it, such as {@code Run tests}
 * @param output what that task writes into its log
 * @param approver who must approve the deployment; null for nobody
 */
public record BuildPlan(Duration waiting, Duration running, HostedBuildResult result, String task, List<String> output,
		@Nullable Person approver) {

	/** The usual one: a second of waiting, nine of running, and success. */
	public static final BuildPlan USUAL = new BuildPlan(Duration.ofSeconds(1), Duration.ofSeconds(9),
			HostedBuildResult.SUCCEEDED, "Run tests", List.of("318 of 318 tests passed."), null);

	/** Copies what is handed in. */
	public BuildPlan {
		output = List.copyOf(output);
	}

	/** The same with those times. */
	public BuildPlan taking(Duration otherWaiting, Duration otherRunning) {
		return new BuildPlan(otherWaiting, otherRunning, this.result, this.task, this.output, this.approver);
	}

	/** The same with another end, which is that task's doing. */
	public BuildPlan ending(HostedBuildResult otherResult, String otherTask, List<String> otherOutput) {
		return new BuildPlan(this.waiting, this.running, otherResult, otherTask, otherOutput, this.approver);
	}

	/** The same with that person who must approve the deployment. */
	public BuildPlan approvedBy(@Nullable Person person) {
		return new BuildPlan(this.waiting, this.running, this.result, this.task, this.output, person);
	}

}
