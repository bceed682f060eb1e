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
public record HostedProgress(HostedBuildStatus status, @Nullable HostedBuildResult result, Instant queueTime,
		@Nullable Instant startTime, @Nullable Instant finishTime) {

	/** A build that waits for an agent since then. */
	public static HostedProgress queued(Instant queueTime) {
		return new HostedProgress(HostedBuildStatus.NOT_STARTED, null, queueTime, null, null);
	}

	/** A build that an agent took then. */
	public HostedProgress started(Instant startTime) {
		return new HostedProgress(HostedBuildStatus.IN_PROGRESS, null, this.queueTime, startTime, null);
	}

	/** A build that ended then. */
	public HostedProgress completed(HostedBuildResult result, Instant finishTime) {
		return new HostedProgress(HostedBuildStatus.COMPLETED, result, this.queueTime, this.startTime, finishTime);
	}

	/** The same times with another status. */
	public HostedProgress with(HostedBuildStatus status) {
		return new HostedProgress(status, this.result, this.queueTime, this.startTime, this.finishTime);
	}

}
