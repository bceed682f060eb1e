package dev.adoclient.model;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;

/**
 * Reads the date-times of the service: up to seven fraction digits, any offset, and none
 * at all where the service means "never" ({@code 0001-01-01T00:00:00}), which is taken as
 * UTC.
 */
public final class AdoTime {

	private AdoTime() {
	}

	/**
	 * Returns the moment.
	 * @throws java.time.DateTimeException if the text is no date-time
	 */
	public static Instant parse(String text) {
		TemporalAccessor time = DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from,
				LocalDateTime::from);
		return (time instanceof OffsetDateTime offset) ? offset.toInstant()
				: ((LocalDateTime) time).toInstant(ZoneOffset.UTC);
	}

}
