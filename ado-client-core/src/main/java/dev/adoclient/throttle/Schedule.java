package dev.adoclient.throttle;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;

/**
 * When the next calls may pass a gate. Not safe to share between threads, but for when
 * the gate is closed.
 */
final class Schedule {

	/** Enough for nobody to be trampled, and for a hundred calls a second. */
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
	 * Returns when the one may pass who has so many ahead.
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
	 * Takes note that a call passes.
	 */
	void passed(Instant now) {
		this.next = now.plus(now.isBefore(this.lowUntil) ? LOW_SPACING : SPACING);
	}

	/**
	 * Learns from an answer.
	 * @param until when the service wants to be asked again
	 * @return whether those who wait have to wait longer
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
	 * Returns whether a call may pass, and the one after it too.
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
