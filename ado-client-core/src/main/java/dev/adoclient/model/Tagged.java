package dev.adoclient.model;

import org.jspecify.annotations.Nullable;

/**
 * A value with its version, which a change can name: it is then refused if somebody else
 * has changed the value meanwhile.
 *
 * @param <T> the type of the value
 * @param value the value
 * @param eTag the version as the service writes it, quotes included; {@code null} if it
 * has none
 */
public record Tagged<T>(T value, @Nullable String eTag) {

	/**
	 * Returns a value with its version. Two quotes with nothing between them, which the
	 * service sends for what it deleted, are none.
	 */
	public static <T> Tagged<T> of(T value, @Nullable String eTag) {
		return new Tagged<>(value, (eTag == null || eTag.isEmpty() || eTag.equals("\"\"")) ? null : eTag);
	}

}
