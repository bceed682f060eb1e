package dev.adoclient.emulator.library;

import org.jspecify.annotations.Nullable;

/**
 * A variable of a group.
 *
 * @param value the value; null where there is none
 * @param secret whether the value is never shown
 */
public record HostedVariable(@Nullable String value, boolean secret) {

	/** Shows no value. */
	@Override
	public String toString() {
		return this.secret ? "***" : String.valueOf(this.value);
	}

}
