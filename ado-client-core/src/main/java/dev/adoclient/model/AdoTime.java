package dev.adoclient.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the date-times of the service: up to seven fraction digits and any offset. One
 * without an offset is UTC, and so is one without a time of day, which is midnight. The
 * old form {@code /Date(1767323045000)/} counts milliseconds from 1970 on. Where the
 * service means "never", it writes {@code 0001-01-01T00:00:00}, which is kept as that
 * moment.
 */
public final class AdoTime {

	/** The offset that may follow only says how the moment is to be shown. */
	private static final Pattern MILLISECONDS = Pattern.compile("/Date\\((-?\\d{1,18})(?:[+-]\\d{4})?\\)/");

	private AdoTime() {
	}

	/**
	 * Returns the moment.
	 * @throws java.time.DateTimeException if the text is no date-time
	 */
	public static Instant parse(String text) {
		Matcher milliseconds = MILLISECONDS.matcher(text);
		if (milliseconds.matches()) {
			return Instant.ofEpochMilli(Long.parseLong(milliseconds.group(1)));
		}
		TemporalAccessor time = (text.indexOf('T') < 0) ? LocalDate.parse(text).atStartOfDay()
				: DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
		return (time instanceof OffsetDateTime offset) ? offset.toInstant()
				: ((LocalDateTime) time).toInstant(ZoneOffset.UTC);
	}

}
