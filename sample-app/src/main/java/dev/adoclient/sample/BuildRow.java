package dev.adoclient.sample;

import org.jspecify.annotations.Nullable;

import dev.adoclient.builds.Build;

/**
 * A build, as the page shows it.
 */
record BuildRow(int id, @Nullable String number) {

	static BuildRow of(Build build) {
		return new BuildRow(build.id(), build.buildNumber());
	}

}
