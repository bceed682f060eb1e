package dev.adoclient.emulator.build;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * How far a build has come, and when it came there.
 *
 * @param status the status
 * @param result the result; null until the build is completed
 * @param queueTime when it was queued
 * @param startTime when an agent took it; null before
 * @param finishTime when it was completed; null before
 */
public record Progress(BuildStatus status, @Nullable BuildResult result, Instant queueTime, @Nullable Instant startTime,
		@Nullable Instant finishTime) {

	/** A build that waits for an agent since then. */
	public static Progress queued(Instant queueTime) {
		return new Progress(BuildStatus.NOT_STARTED, null, queueTime, null, null);
	}

	/** A build that an agent took then. */
	public Progress started(Instant startTime) {
		return new Progress(BuildStatus.IN_PROGRESS, null, this.queueTime, startTime, null);
	}

	/** A build that ended then. */
	public Progress completed(BuildResult result, Instant finishTime) {
		return new Progress(BuildStatus.COMPLETED, result, this.queueTime, this.startTime, finishTime);
	}

	/** The same times with another status. */
	public Progress with(BuildStatus status) {
		return new Progress(status, this.result, this.queueTime, this.startTime, this.finishTime);
	}

}
