package dev.adoclient.http;

import io.netty.channel.ChannelOption;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.util.concurrent.ImmediateEventExecutor;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.client.HttpResponseDecoderSpec;
import reactor.netty.resources.ConnectionProvider;

import org.springframework.http.client.reactive.ClientHttpConnector;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;

import dev.adoclient.connection.AdoConnection;
import dev.adoclient.connection.AdoTimeouts;

/**
 * What makes the connections: Reactor Netty with a pool of the client's own, or what the
 * application brings.
 *
 * @param http the connector
 * @param end what closes it, where it is the client's own
 */
record Connector(ClientHttpConnector http, Runnable end) {

	/**
	 * The longest part of content: what Netty reads at once. Its own default would cut
	 * that into eight, each to be handed through all filters.
	 */
	private static final int PART = 64 * 1024;

	static Connector of(AdoConnection connection, HttpParts parts) {
		if (parts.connector() != null) {
			return new Connector(parts.connector(), () -> {
			});
		}
		AdoTimeouts timeouts = connection.timeouts();
		ConnectionProvider pool = ConnectionProvider.builder("ado")
			.maxConnections(connection.limits().connections())
			.pendingAcquireMaxCount(-1)
			.pendingAcquireTimeout(timeouts.acquire())
			.maxIdleTime(timeouts.idle())
			.evictInBackground(timeouts.idle())
			.lifo()
			.build();
		// The pool closes those that nobody uses; the ones in use are closed by us.
		ChannelGroup channels = new DefaultChannelGroup(ImmediateEventExecutor.INSTANCE);
		HttpClient client = HttpClient.create(pool)
			.httpResponseDecoder(Connector::longerParts)
			.option(ChannelOption.CONNECT_TIMEOUT_MILLIS, Math.toIntExact(timeouts.connect().toMillis()))
			.doOnChannelInit((observer, channel, remote) -> channels.add(channel));
		return new Connector(new ReactorClientHttpConnector(client), () -> end(pool, channels));
	}

	@SuppressWarnings("deprecation") // it goes with Netty 5, which does not cut content
	private static HttpResponseDecoderSpec longerParts(HttpResponseDecoderSpec decoder) {
		return decoder.maxChunkSize(PART);
	}

	@SuppressWarnings("FutureReturnValueIgnored") // nobody waits for connections to close
	private static void end(ConnectionProvider pool, ChannelGroup channels) {
		pool.dispose();
		channels.close();
	}

	void close() {
		this.end.run();
	}

}
