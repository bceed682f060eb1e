package dev.adoclient.http;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;

/**
 * Which part of the whole a partial answer is.
 *
 * @param start of its first byte
 * @param end of its last byte
 * @param total length of the whole, negative if the service did not say
 */
record ContentRange(long start, long end, long total) {

	private static final Pattern FORM = Pattern.compile("bytes (\\d{1,18})-(\\d{1,18})/(\\*|\\d{1,18})");

	/**
	 * Returns the range of an answer, {@code null} if it names none that makes sense.
	 */
	static @Nullable ContentRange of(HttpHeaders headers) {
		String value = headers.getFirst(HttpHeaders.CONTENT_RANGE);
		Matcher range = FORM.matcher((value != null) ? value.strip() : "");
		if (!range.matches()) {
			return null;
		}
		long start = Long.parseLong(range.group(1));
		long end = Long.parseLong(range.group(2));
		long total = range.group(3).equals("*") ? -1 : Long.parseLong(range.group(3));
		return (start <= end && (total < 0 || end < total)) ? new ContentRange(start, end, total) : null;
	}

}
