package dev.adoclient.emulator.host;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;

/** Reads the times that callers send. */
public final class ServiceTime {

	private ServiceTime() {
	}

	/**
	 * Reads a date, or a date and a time; without an offset it is UTC.
	 * @throws java.time.DateTimeException if it is neither
	 */
	public static Instant parse(String text) {
		if (text.length() == 10) {
			return LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
		}
		TemporalAccessor parsed = DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from,
				LocalDateTime::from);
		return (parsed instanceof OffsetDateTime time) ? time.toInstant()
				: LocalDateTime.from(parsed).toInstant(ZoneOffset.UTC);
	}

}
