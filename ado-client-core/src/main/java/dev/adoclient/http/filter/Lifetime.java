package dev.adoclient.http.filter;

import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * The time between the making of a client and its closing. Safe to share between threads.
 */
public final class Lifetime {

	private final Sinks.Empty<Void> end = Sinks.empty();

	private volatile boolean over;

	/**
	 * Ends it; a second time changes nothing.
	 */
	public void end() {
		this.over = true;
		this.end.tryEmitEmpty();
	}

	public boolean isOver() {
		return this.over;
	}

	/**
	 * Completes when the client is closed.
	 */
	Mono<Void> ended() {
		return this.end.asMono();
	}

	/**
	 * Completes with the wait, or when the client is closed.
	 */
	public Mono<Void> during(Mono<Void> wait) {
		return Mono.firstWithSignal(wait, this.end.asMono());
	}

}
