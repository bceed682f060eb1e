package dev.adoclient.sample;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * One part of the page. A part that cannot be read shows what was seen before, and says
 * why.
 *
 * @param seen what was seen last; {@code null} if nothing ever was
 * @param at when that was seen
 * @param failure why it could not be seen now; {@code null} if it could
 */
record Part<T>(@Nullable T seen, Instant at, @Nullable String failure) {

	Part<T> after(@Nullable Part<T> earlier) {
		return (this.failure == null || earlier == null) ? this : new Part<>(earlier.seen, earlier.at, this.failure);
	}

}
