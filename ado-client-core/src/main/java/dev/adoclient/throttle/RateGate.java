package dev.adoclient.throttle;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

import org.springframework.http.HttpHeaders;

/**
 * The gate in front of the service for one identity. The service closes it with
 * {@code Retry-After}; while few units of its rate limit remain, calls pass one a second.
 * Whoever waits has a place of his own in time, so that nobody rushes in when it opens.
 * Safe to share between threads; a wait holds none.
 */
public final class RateGate {

	private static final Logger logger = LoggerFactory.getLogger(RateGate.class);

	private static final Duration SPACING = Duration.ofMillis(10);

	private static final Duration LOW_SPACING = Duration.ofSeconds(1);

	private final Clock clock;

	private final BigDecimal lowRemaining;

	private final Duration longestWait;

	private final RateLimitListener listener;

	private final AtomicInteger waiting = new AtomicInteger();

	private volatile RateLimits known = RateLimits.UNKNOWN;

	private volatile Instant closedUntil = Instant.MIN;

	private volatile Instant lowUntil = Instant.MIN;

	/** The next place that nobody has taken. */
	private volatile Instant next = Instant.MIN;

	public RateGate(Clock clock, int lowRemaining, Duration longestWait, RateLimitListener listener) {
		this.clock = clock;
		this.lowRemaining = BigDecimal.valueOf(lowRemaining);
		this.longestWait = longestWait;
		this.listener = listener;
	}

	/**
	 * Returns whether a call can pass without waiting, and takes note that it does.
	 */
	public boolean isOpen() {
		// Untouched until the service first limits: one volatile read a call.
		return this.next.equals(Instant.MIN);
	}

	/**
	 * Completes when the call may pass.
	 * @param latest when the call gives up
	 * @param failFast whether to refuse instead of waiting
	 * @return an empty one, or one that fails with {@link GateClosedException}
	 */
	public Mono<Void> pass(Instant latest, boolean failFast) {
		return Mono.defer(() -> {
			Instant now = this.clock.instant();
			Instant place = take(now);
			if (!place.isAfter(now)) {
				return Mono.empty();
			}
			Instant bound = later(this.closedUntil, now).plus(this.longestWait);
			if (failFast || this.longestWait.isZero() || place.isAfter(bound) || place.isAfter(latest)) {
				return Mono.error(new GateClosedException(place));
			}
			return waitUntil(place, now).then(Mono.defer(() -> isClosed() ? pass(latest, failFast) : Mono.empty()));
		});
	}

	/**
	 * Returns when an answer asks to come back; {@code null} if it does not.
	 */
	public @Nullable Instant retryAt(HttpHeaders headers) {
		String retryAfter = headers.getFirst(HttpHeaders.RETRY_AFTER);
		return (retryAfter != null) ? RateLimitHeaders.instant(retryAfter, this.clock.instant()) : null;
	}

	/**
	 * Learns from an answer, of whatever status.
	 */
	public void observe(HttpHeaders headers) {
		String retryAfter = headers.getFirst(HttpHeaders.RETRY_AFTER);
		String remaining = headers.getFirst("X-RateLimit-Remaining");
		if (retryAfter == null && remaining == null) {
			return;
		}
		Instant now = this.clock.instant();
		Instant until = retryAt(headers);
		BigDecimal left = RateLimitHeaders.decimal(remaining);
		Instant reset = RateLimitHeaders.epoch(headers.getFirst("X-RateLimit-Reset"));
		this.known = new RateLimits(headers.getFirst("X-RateLimit-Resource"),
				RateLimitHeaders.decimal(headers.getFirst("X-RateLimit-Limit")), left,
				RateLimitHeaders.decimal(headers.getFirst("X-RateLimit-Delay")), reset, null, 0);
		if (until != null && until.isAfter(now)) {
			close(until);
		}
		if (left != null) {
			low(left.compareTo(this.lowRemaining) < 0, (reset != null) ? reset : now.plus(LOW_SPACING), now);
		}
	}

	/**
	 * Returns what is known of the limits.
	 */
	public RateLimits limits() {
		RateLimits known = this.known;
		return new RateLimits(known.resource(), known.limit(), known.remaining(), known.delay(), known.reset(),
				isClosed() ? this.closedUntil : null, this.waiting.get());
	}

	private boolean isClosed() {
		return this.closedUntil.isAfter(this.clock.instant());
	}

	private synchronized void close(Instant until) {
		this.closedUntil = later(this.closedUntil, until);
		this.next = later(this.next, until);
		logger.info("Azure DevOps asks to wait until {}; calls wait at the gate", until);
	}

	private synchronized void low(boolean low, Instant until, Instant now) {
		this.lowUntil = low ? until : Instant.MIN;
		if (low) {
			this.next = later(this.next, now);
		}
	}

	/**
	 * Takes the next place; where nobody waits and nothing is low, the gate is again as
	 * it was at first.
	 */
	private synchronized Instant take(Instant now) {
		boolean low = now.isBefore(this.lowUntil);
		Instant place = later(later(this.next, this.closedUntil), now);
		boolean idle = !place.isAfter(now) && !low;
		this.next = idle ? Instant.MIN : place.plus(low ? LOW_SPACING : SPACING);
		return place;
	}

	private Mono<Void> waitUntil(Instant place, Instant now) {
		Duration wait = Duration.between(now, place);
		return Mono.delay(wait).doOnSubscribe((subscription) -> {
			this.waiting.incrementAndGet();
			logger.debug("A call waits {} at the gate", wait);
			this.listener.waiting(limits(), wait);
		}).doFinally((signal) -> this.waiting.decrementAndGet()).then();
	}

	private static Instant later(Instant one, Instant other) {
		return one.isAfter(other) ? one : other;
	}

	/**
	 * The wait at the gate would be longer than the caller allows.
	 */
	public static final class GateClosedException extends RuntimeException {

		private final Instant until;

		GateClosedException(Instant until) {
			super("The gate is closed until " + until, null, false, false);
			this.until = until;
		}

		/**
		 * Returns when the call could pass.
		 */
		public Instant until() {
			return this.until;
		}

	}

}
