package dev.adoclient.connection;

import java.time.Duration;

/**
 * How long things may take. A time of a hundred years or more means that there is no
 * limit, and is kept as a hundred years.
 *
 * @param connect until a connection is made, 10 seconds
 * @param read until the service sends something more, 300 seconds
 * @param deadline for a call with all its retries and waits, 10 minutes; of a download,
 * until its content begins
 * @param stall until the next part of a download comes, counted only while one is asked
 * for, 60 seconds
 * @param acquire until a connection of the pool is free, 45 seconds
 * @param idle until an unused connection leaves the pool, 30 seconds: before the service
 * closes it
 */
public record AdoTimeouts(Duration connect, Duration read, Duration deadline, Duration stall, Duration acquire,
		Duration idle) {

	public AdoTimeouts {
		connect = checked("connect timeout", connect);
		read = checked("read timeout", read);
		deadline = checked("deadline", deadline);
		stall = checked("stall timeout", stall);
		acquire = checked("acquire timeout", acquire);
		idle = checked("idle time", idle);
	}

	/**
	 * Returns the defaults.
	 */
	public static AdoTimeouts defaults() {
		return new AdoTimeouts(Duration.ofSeconds(10), Duration.ofSeconds(300), Duration.ofMinutes(10),
				Duration.ofSeconds(60), Duration.ofSeconds(45), Duration.ofSeconds(30));
	}

	public AdoTimeouts connect(Duration connect) {
		return new AdoTimeouts(connect, this.read, this.deadline, this.stall, this.acquire, this.idle);
	}

	public AdoTimeouts read(Duration read) {
		return new AdoTimeouts(this.connect, read, this.deadline, this.stall, this.acquire, this.idle);
	}

	public AdoTimeouts deadline(Duration deadline) {
		return new AdoTimeouts(this.connect, this.read, deadline, this.stall, this.acquire, this.idle);
	}

	public AdoTimeouts stall(Duration stall) {
		return new AdoTimeouts(this.connect, this.read, this.deadline, stall, this.acquire, this.idle);
	}

	public AdoTimeouts acquire(Duration acquire) {
		return new AdoTimeouts(this.connect, this.read, this.deadline, this.stall, acquire, this.idle);
	}

	public AdoTimeouts idle(Duration idle) {
		return new AdoTimeouts(this.connect, this.read, this.deadline, this.stall, this.acquire, idle);
	}

	private static Duration checked(String name, Duration duration) {
		if (duration.isNegative() || duration.isZero()) {
			throw new IllegalArgumentException("The %s must be longer than nothing, not %s".formatted(name, duration));
		}
		return DurationRules.bounded(duration);
	}

}
