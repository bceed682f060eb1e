package dev.adoclient.http;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/**
 * Reads the name that a service gives to what it sends ({@code Content-Disposition}).
 */
final class FileNameHeader {

	/** What leads to the last segment: folders of either system, and a drive. */
	private static final Pattern FOLDERS = Pattern.compile("^(.*[/\\\\])?([A-Za-z]:)?", Pattern.DOTALL);

	private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

	private FileNameHeader() {
	}

	/**
	 * Returns the last segment of the name, which can stand in no other folder than the
	 * one it is put in; {@code null} if there is none, or none that can be read.
	 */
	static @Nullable String of(HttpHeaders headers) {
		String disposition = headers.getFirst(HttpHeaders.CONTENT_DISPOSITION);
		return (disposition != null) ? lastSegment(parsed(disposition)) : null;
	}

	private static @Nullable String parsed(String disposition) {
		try {
			return ContentDisposition.parse(disposition).getFilename();
		}
		catch (RuntimeException ex) {
			// The download does not need this name, so it does not fail without it.
			return null;
		}
	}

	private static @Nullable String lastSegment(@Nullable String name) {
		if (name == null || CONTROL.matcher(name).find()) {
			return null;
		}
		String segment = FOLDERS.matcher(name).replaceFirst("").strip();
		return (segment.isEmpty() || segment.equals(".") || segment.equals("..")) ? null : segment;
	}

}
