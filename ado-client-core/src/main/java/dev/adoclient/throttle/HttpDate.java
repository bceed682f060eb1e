package dev.adoclient.throttle;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Reads a date in one of the three forms that HTTP knows:
 * {@code Sun, 06 Nov 1994 08:49:37 GMT}, {@code Sunday, 06-Nov-94 08:49:37 GMT} and
 * {@code Sun Nov  6 08:49:37 1994}. The day of the week adds nothing, and is not compared
 * with the date.
 */
final class HttpDate {

	private static final DateTimeFormatter ASCTIME = DateTimeFormatter
		.ofPattern("MMM ppd HH:mm:ss yyyy", Locale.ENGLISH)
		.withZone(ZoneOffset.UTC);

	private HttpDate() {
	}

	/**
	 * Returns the time.
	 * @param now by which the century of a year of two digits is told
	 * @return the time, {@code null} if the text is none of the three
	 */
	static @Nullable Instant parse(String text, Instant now) {
		String date = text.strip().replaceFirst("^[A-Za-z]+,?\\s+", "");
		for (DateTimeFormatter form : List.of(DateTimeFormatter.RFC_1123_DATE_TIME, rfc850(now), ASCTIME)) {
			try {
				return form.parse(date, Instant::from);
			}
			catch (DateTimeException ex) {
				// It may be in the next form.
			}
		}
		return null;
	}

	/**
	 * Returns the form with a year of two digits, which lies at most 50 years ahead.
	 */
	private static DateTimeFormatter rfc850(Instant now) {
		int earliest = now.atOffset(ZoneOffset.UTC).getYear() - 49;
		return new DateTimeFormatterBuilder().appendPattern("dd-MMM-")
			.appendValueReduced(ChronoField.YEAR, 2, 2, earliest)
			.appendPattern(" HH:mm:ss 'GMT'")
			.toFormatter(Locale.ENGLISH)
			.withZone(ZoneOffset.UTC);
	}

}
