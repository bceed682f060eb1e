package dev.adoclient.throttle;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;

/**
 * Calculates when the next calls may pass a gate. Only {@link #closedUntil()} may be read
 * without the lock of the gate.
 */
final class Schedule {

	/** Between two queued calls: a hundred a second, so that no burst follows a wait. */
	private static final Duration SPACING = Duration.ofMillis(10);

	private static final Duration LOW_SPACING = Duration.ofSeconds(1);

	private final int lowRemaining;

	private volatile Instant closedUntil = Instant.EPOCH;

	private Instant lowUntil = Instant.EPOCH;

	private Instant next = Instant.EPOCH;

	Schedule(int lowRemaining) {
		this.lowRemaining = lowRemaining;
	}

	Instant closedUntil() {
		return this.closedUntil;
	}

	/**
	 * Returns when a call may pass that has a number of queued calls before it.
	 */
	Instant place(int ahead, Instant now) {
		Instant first = later(later(this.next, this.closedUntil), now);
		long slow = 0;
		if (first.isBefore(this.lowUntil)) {
			long low = Duration.between(first, this.lowUntil).plus(LOW_SPACING).minusNanos(1).toSeconds();
			slow = Math.min(ahead, low);
		}
		return first.plus(LOW_SPACING.multipliedBy(slow)).plus(SPACING.multipliedBy(ahead - slow));
	}

	/**
	 * Is called when a call passes; the next one may pass after the spacing.
	 */
	void passed(Instant now) {
		this.next = now.plus(now.isBefore(this.lowUntil) ? LOW_SPACING : SPACING);
	}

	/**
	 * Reads the rate limit from the headers of an answer.
	 * @param until the time of {@code Retry-After}; {@code null} without one
	 * @return whether the queued calls have to wait longer than before
	 */
	boolean learn(@Nullable Instant until, HttpHeaders headers, Instant now) {
		Instant closedBefore = this.closedUntil;
		Instant lowBefore = this.lowUntil;
		if (until != null) {
			this.closedUntil = later(this.closedUntil, until);
		}
		Boolean low = RateLimitHeaders.isLow(headers, this.lowRemaining);
		if (low != null) {
			Instant reset = RateLimitHeaders.reset(headers, now);
			this.lowUntil = low ? later(reset, now.plus(LOW_SPACING)) : Instant.EPOCH;
			if (low && !lowBefore.isAfter(now)) {
				this.next = later(this.next, now.plus(LOW_SPACING));
			}
		}
		return this.closedUntil.isAfter(closedBefore) || this.lowUntil.isAfter(lowBefore);
	}

	/**
	 * Returns whether calls may pass without any limit of time or spacing.
	 */
	boolean isIdle(Instant now) {
		return !idleAt().isAfter(now);
	}

	Instant idleAt() {
		return later(later(this.closedUntil, this.lowUntil), this.next);
	}

	private static Instant later(Instant one, Instant other) {
		return one.isAfter(other) ? one : other;
	}

}
