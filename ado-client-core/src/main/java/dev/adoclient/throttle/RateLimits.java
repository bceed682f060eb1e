package dev.adoclient.throttle;

import java.math.BigDecimal;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What is known of the service's rate limits for one identity, as its last answers told.
 *
 * @param resource what was limited, for people to read
 * @param limit how many units there are in all
 * @param remaining how many units are left
 * @param delay by how many seconds the service held the last request back
 * @param reset when all units are back
 * @param closedUntil until when the service asked to wait; {@code null} while the gate is
 * open
 * @param waiting how many calls wait at the gate
 */
public record RateLimits(@Nullable String resource, @Nullable BigDecimal limit, @Nullable BigDecimal remaining,
		@Nullable BigDecimal delay, @Nullable Instant reset, @Nullable Instant closedUntil, int waiting) {

	static final RateLimits UNKNOWN = new RateLimits(null, null, null, null, null, null, 0);

	RateLimits atGate(@Nullable Instant closedUntil, int waiting) {
		return new RateLimits(this.resource, this.limit, this.remaining, this.delay, this.reset, closedUntil, waiting);
	}

}
