package dev.adoclient.throttle;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;

/**
 * Reads the headers in which the service tells its limits. What cannot be read is taken
 * as absent: a header must not make a good answer fail.
 */
public final class RateLimitHeaders {

	private static final String REMAINING = "X-RateLimit-Remaining";

	/** No wait that the service asks for is taken as longer. */
	private static final Duration A_DAY = Duration.ofDays(1);

	private RateLimitHeaders() {
	}

	/**
	 * Returns when the service wants to be asked again: the time that {@code Retry-After}
	 * names, in seconds from now or as a date in any form of HTTP, at most a day away.
	 * @return the time, {@code null} if the header names none that is yet to come
	 */
	public static @Nullable Instant retryAfter(HttpHeaders headers, Instant now) {
		String value = headers.getFirst(HttpHeaders.RETRY_AFTER);
		if (value == null) {
			return null;
		}
		BigDecimal seconds = decimal(value);
		Instant until = (seconds != null) ? after(seconds, now) : HttpDate.parse(value, now);
		if (until == null || !until.isAfter(now)) {
			return null;
		}
		Instant latest = now.plus(A_DAY);
		return until.isAfter(latest) ? latest : until;
	}

	/**
	 * Returns whether the service says when to come back in a way that can be read, be it
	 * at once. Only then does it say that it has not acted.
	 */
	public static boolean haveReadableRetryAfter(HttpHeaders headers) {
		String value = headers.getFirst(HttpHeaders.RETRY_AFTER);
		if (value == null) {
			return false;
		}
		BigDecimal seconds = decimal(value);
		return (seconds != null) ? seconds.signum() >= 0 : HttpDate.parse(value, Instant.EPOCH) != null;
	}

	static boolean arePresent(HttpHeaders headers) {
		return headers.containsHeader(HttpHeaders.RETRY_AFTER) || headers.containsHeader(REMAINING);
	}

	static RateLimits limits(HttpHeaders headers) {
		return new RateLimits(headers.getFirst("X-RateLimit-Resource"), decimal(headers.getFirst("X-RateLimit-Limit")),
				decimal(headers.getFirst(REMAINING)), decimal(headers.getFirst("X-RateLimit-Delay")),
				epoch(headers.getFirst("X-RateLimit-Reset")), null, 0);
	}

	/**
	 * Returns whether fewer units remain than that, {@code null} if the service did not
	 * say.
	 */
	static @Nullable Boolean isLow(HttpHeaders headers, int units) {
		BigDecimal remaining = decimal(headers.getFirst(REMAINING));
		return (remaining != null) ? remaining.compareTo(BigDecimal.valueOf(units)) < 0 : null;
	}

	/**
	 * Returns when all units are back, at most a day away; now if the service did not
	 * say.
	 */
	static Instant reset(HttpHeaders headers, Instant now) {
		Instant reset = epoch(headers.getFirst("X-RateLimit-Reset"));
		Instant latest = now.plus(A_DAY);
		return (reset == null) ? now : reset.isAfter(latest) ? latest : reset;
	}

	private static Instant after(BigDecimal seconds, Instant now) {
		BigDecimal bounded = seconds.max(BigDecimal.ZERO).min(BigDecimal.valueOf(A_DAY.toSeconds()));
		return now.plusMillis(bounded.movePointRight(3).longValue());
	}

	private static @Nullable Instant epoch(@Nullable String seconds) {
		BigDecimal value = decimal(seconds);
		if (value == null || value.abs().compareTo(BigDecimal.valueOf(0xFFFF_FFFFL)) >= 0) {
			return null;
		}
		return Instant.ofEpochSecond(value.longValue());
	}

	private static @Nullable BigDecimal decimal(@Nullable String number) {
		if (number == null || number.length() > 32) {
			return null;
		}
		try {
			BigDecimal value = new BigDecimal(number.strip());
			// 1e999999999 is a number too, and would take gigabytes to write out.
			return (Math.abs((long) value.scale()) <= 32) ? value : null;
		}
		catch (NumberFormatException ex) {
			return null;
		}
	}

}
