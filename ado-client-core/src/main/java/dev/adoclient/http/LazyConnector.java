package dev.adoclient.http;

import java.net.URI;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import org.springframework.http.HttpMethod;
import org.springframework.http.client.reactive.ClientHttpConnector;
import org.springframework.http.client.reactive.ClientHttpRequest;
import org.springframework.http.client.reactive.ClientHttpResponse;

import dev.adoclient.http.filter.NoHttpClientException;

/**
 * Makes the connector when the first request is sent. Pool and TLS context take some time
 * to be made, which an application should not pay for while it starts. They are made on a
 * thread that may block: the trust store is read from a file. Safe to share between
 * threads.
 */
final class LazyConnector implements ClientHttpConnector {

	private static final Duration FOREVER = Duration.ofMillis(Long.MAX_VALUE);

	private final Supplier<Connector> maker;

	private final Mono<Connector> making;

	private volatile @Nullable Connector made;

	private boolean closed;

	LazyConnector(Supplier<Connector> maker) {
		this.maker = maker;
		// Calls that come at the same time share one attempt, and none of them ends it.
		// One that failed is not kept: the next call makes another.
		this.making = Mono.fromSupplier(this::make)
			.subscribeOn(Schedulers.boundedElastic())
			.cache((connector) -> FOREVER, (failure) -> Duration.ZERO, () -> Duration.ZERO);
	}

	@Override
	public Mono<ClientHttpResponse> connect(HttpMethod method, URI uri,
			Function<? super ClientHttpRequest, Mono<Void>> requestCallback) {
		Connector connector = this.made;
		return (connector != null) ? connector.http().connect(method, uri, requestCallback)
				: this.making.flatMap((first) -> first.http().connect(method, uri, requestCallback));
	}

	private synchronized Connector make() {
		if (this.closed) {
			throw new IllegalStateException("The client is closed");
		}
		try {
			Connector connector = this.maker.get();
			this.made = connector;
			return connector;
		}
		catch (Throwable ex) {
			// Errors too: Reactor would throw them on this thread, and the call would
			// never end.
			throw new NoHttpClientException(ex);
		}
	}

	/**
	 * Ends the connections, if there are any, and makes none from now on; closing twice
	 * is fine.
	 */
	synchronized void close() {
		this.closed = true;
		if (this.made != null) {
			this.made.close();
		}
	}

}
