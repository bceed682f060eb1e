package dev.adoclient.http.filter;

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpHeaders;

/**
 * Makes a value of a body that is there as a whole.
 *
 * @param <T> the type of the value
 */
@FunctionalInterface
public interface BodyReader<T> {

	/**
	 * Reads the body, which stays the caller's to release.
	 * @return the value, {@code null} if the body has none
	 */
	@Nullable T read(DataBuffer body, HttpHeaders headers);

}
