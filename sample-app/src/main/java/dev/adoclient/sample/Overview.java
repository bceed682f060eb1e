package dev.adoclient.sample;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the page shows of one client.
 *
 * @param client the name of the client's type
 * @param builds the newest builds
 * @param failure why there is nothing to show, {@code null} if there is
 */
record Overview(String client, List<BuildRow> builds, @Nullable String failure) {

	static Overview failed(String client, Throwable failure) {
		return new Overview(client, List.of(), failure.getMessage());
	}

}
