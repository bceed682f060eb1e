package dev.adoclient.model;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A JSON value is of another type than documented, or is missing. While an answer is
 * read, it becomes an {@link dev.adoclient.error.AdoProtocolException}; out of an
 * accessor it comes as it is.
 */
public final class UnexpectedJsonException extends RuntimeException {

	/**
	 * Creates the exception of a value of another type.
	 */
	public UnexpectedJsonException(String property, String expected, JsonNode found) {
		this(property, expected, found, null);
	}

	/**
	 * Creates the exception of a value that could not be read.
	 */
	public UnexpectedJsonException(String property, String expected, JsonNode found, @Nullable Throwable cause) {
		this(property, expected, found.getNodeType().toString().toLowerCase(Locale.ROOT), cause);
	}

	UnexpectedJsonException(String property, String expected, String found, @Nullable Throwable cause) {
		super("%s should be %s, and is %s".formatted(property, expected, found), cause);
	}

}
