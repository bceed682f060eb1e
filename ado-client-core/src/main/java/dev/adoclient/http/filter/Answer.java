package dev.adoclient.http.filter;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;

/**
 * A good answer, read.
 *
 * @param <T> the type of the value
 * @param status the HTTP status
 * @param headers the response headers
 * @param value what the body held, {@code null} if it was empty
 * @param attempts how often the request was sent until this came
 */
public record Answer<T>(HttpStatusCode status, HttpHeaders headers, @Nullable T value, int attempts) {
}
