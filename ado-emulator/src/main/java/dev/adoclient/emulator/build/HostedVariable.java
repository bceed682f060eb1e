package dev.adoclient.emulator.build;

import org.jspecify.annotations.Nullable;

/**
 * A variable of a definition or of a run.
 *
 * @param value its value; null where there is none
 * @param secret whether the service shows the value to nobody
 * @param allowOverride whether it may be set when a build is queued
 */
public record HostedVariable(@Nullable String value, boolean secret, boolean allowOverride) {

	/** A variable that everybody may read and set. */
	public static HostedVariable open(String value) {
		return new HostedVariable(value, false, true);
	}

}
