package dev.adoclient.throttle;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

import org.jspecify.annotations.Nullable;

/**
 * Reads the headers in which the service tells its limits. What cannot be read is taken
 * as absent: a header must not make a good answer fail.
 */
final class RateLimitHeaders {

	private static final BigDecimal A_DAY = BigDecimal.valueOf(Duration.ofDays(1).toSeconds());

	private RateLimitHeaders() {
	}

	/**
	 * Returns the time that {@code Retry-After} names, in seconds from now or as a date,
	 * at most a day away.
	 */
	static @Nullable Instant instant(String retryAfter, Instant now) {
		BigDecimal seconds = decimal(retryAfter);
		if (seconds != null) {
			BigDecimal bounded = seconds.max(BigDecimal.ZERO).min(A_DAY);
			return now.plusMillis(bounded.movePointRight(3).longValue());
		}
		try {
			Instant date = ZonedDateTime.parse(retryAfter.strip(), DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
			Instant latest = now.plus(Duration.ofDays(1));
			return date.isAfter(latest) ? latest : date;
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	static @Nullable Instant epoch(@Nullable String seconds) {
		BigDecimal value = decimal(seconds);
		return (value != null && value.precision() <= 12) ? Instant.ofEpochSecond(value.longValue()) : null;
	}

	static @Nullable BigDecimal decimal(@Nullable String number) {
		if (number == null || number.length() > 32) {
			return null;
		}
		try {
			return new BigDecimal(number.strip());
		}
		catch (NumberFormatException ex) {
			return null;
		}
	}

}
