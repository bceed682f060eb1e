package dev.adoclient.emulator.build;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A task of a run, as it is planned.
 *
 * @param name the name that people read
 * @param begin when it begins; null where nobody can tell, or where it is skipped
 * @param end when it ends; null likewise
 * @param result how it ends
 * @param decides whether it decides how the run ends
 */
record PlannedTask(String name, @Nullable Instant begin, @Nullable Instant end, HostedTaskResult result,
		boolean decides) {

	static PlannedTask without(String name, HostedTaskResult result) {
		return new PlannedTask(name, null, null, result, false);
	}

	/** Whether what comes after it is skipped. */
	boolean stops() {
		return this.result == HostedTaskResult.FAILED || this.result == HostedTaskResult.CANCELED;
	}

}
