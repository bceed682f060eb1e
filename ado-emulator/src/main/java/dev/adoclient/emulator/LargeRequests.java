package dev.adoclient.emulator;

import java.util.UUID;
import java.util.function.Consumer;

import com.github.tomakehurst.wiremock.extension.Parameters;
import com.github.tomakehurst.wiremock.extension.ServeEventListener;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;

/**
 * Takes requests with large bodies out of WireMock's journal, which would keep each
 * upload in memory as long as it has room for requests.
 */
final class LargeRequests implements ServeEventListener {

	private static final int LARGE = 1024 * 1024;

	private final Consumer<UUID> forget;

	/** Creates a listener that hands over the ids of what is to be forgotten. */
	LargeRequests(Consumer<UUID> forget) {
		this.forget = forget;
	}

	@Override
	public String getName() {
		return "large-requests";
	}

	@Override
	public void beforeResponseSent(ServeEvent serveEvent, Parameters parameters) {
		if (serveEvent.getRequest().getBody().length > LARGE) {
			this.forget.accept(serveEvent.getId());
		}
	}

}
