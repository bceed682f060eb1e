package dev.adoclient.emulator.host;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The times that callers send, in the forms that .NET reads: those of ISO 8601 with or
 * without a time and an offset, that of RFC 1123, those of the United States, and the
 * milliseconds of {@code /Date(…)/}.
 */
public final class ServiceTime {

	private static final Pattern MILLISECONDS = Pattern.compile("/Date\\((-?\\d{1,15})\\)/");

	private static final List<DateTimeFormatter> FORMS = List.of(DateTimeFormatter.ofPattern("uuuu-M-d", Locale.ROOT),
			DateTimeFormatter.ofPattern("M/d/uuuu", Locale.ROOT), form("uuuu-M-d['T'][' ']", "H:mm[:ss]"),
			form("M/d/uuuu' '", "H:mm[:ss]"), form("M/d/uuuu' '", "h:mm[:ss] a"), DateTimeFormatter.RFC_1123_DATE_TIME);

	private static final DateTimeFormatter UNITED_STATES = DateTimeFormatter.ofPattern("M/d/uuuu h:mm:ss a", Locale.US)
		.withZone(ZoneOffset.UTC);

	private ServiceTime() {
	}

	private static DateTimeFormatter form(String date, String time) {
		return new DateTimeFormatterBuilder().parseCaseInsensitive()
			.appendPattern(date + time)
			.optionalStart()
			.appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true)
			.optionalEnd()
			.appendPattern("[' '][XXX][XX][X]")
			.toFormatter(Locale.US);
	}

	/**
	 * Reads a date, or a date and a time; without an offset it is UTC.
	 * @throws java.time.DateTimeException if it is neither
	 */
	public static Instant parse(String text) {
		String stripped = text.strip();
		Matcher milliseconds = MILLISECONDS.matcher(stripped);
		if (milliseconds.matches()) {
			return Instant.ofEpochMilli(Long.parseLong(milliseconds.group(1)));
		}
		return FORMS.stream()
			.map((form) -> read(stripped, form))
			.flatMap(Optional::stream)
			.findFirst()
			.orElseThrow(() -> new DateTimeException("'" + text + "' is no date"));
	}

	private static Optional<Instant> read(String text, DateTimeFormatter form) {
		try {
			TemporalAccessor parsed = form.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
			if (parsed instanceof OffsetDateTime time) {
				return Optional.of(time.toInstant());
			}
			LocalDateTime local = (parsed instanceof LocalDate day) ? day.atStartOfDay() : LocalDateTime.from(parsed);
			return Optional.of(local.toInstant(ZoneOffset.UTC));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	/** Writes a time as the service does where it uses the form of the United States. */
	public static String inUnitedStates(Instant time) {
		return UNITED_STATES.format(time);
	}

}
