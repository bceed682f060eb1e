package dev.adoclient.emulator.build;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A stage of a run with its one job, as it is planned.
 *
 * @param name the name, also in the YAML file
 * @param order where it stands among the stages
 * @param tasks its tasks, in order
 * @param result how it ends
 */
record PlannedStage(String name, int order, List<PlannedTask> tasks, HostedTaskResult result) {

	/** When its first task begins; null where none does. */
	@Nullable Instant begin() {
		return this.tasks.get(0).begin();
	}

	/** When its last task ends; null where none does. */
	@Nullable Instant end() {
		Instant end = null;
		for (PlannedTask task : this.tasks) {
			end = (task.end() != null) ? task.end() : end;
		}
		return end;
	}

	/** The stage as if it were one task. */
	PlannedTask whole() {
		return new PlannedTask(this.name, begin(), end(), this.result, false);
	}

}
