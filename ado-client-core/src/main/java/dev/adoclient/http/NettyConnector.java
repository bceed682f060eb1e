package dev.adoclient.http;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.function.UnaryOperator;

import io.netty.channel.ChannelOption;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.util.concurrent.ImmediateEventExecutor;
import reactor.netty.http.HttpProtocol;
import reactor.netty.http.client.Http2AllocationStrategy;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.client.HttpResponseDecoderSpec;
import reactor.netty.resources.ConnectionProvider;
import reactor.netty.transport.ProxyProvider;

import org.springframework.http.client.reactive.ReactorClientHttpConnector;

import dev.adoclient.connection.AdoConnection;
import dev.adoclient.connection.AdoProxy;
import dev.adoclient.connection.AdoTimeouts;

/**
 * Makes the client's own connector: Reactor Netty with a pool of its own.
 */
final class NettyConnector {

	/**
	 * The longest part of content: what Netty reads at once. Its own default would cut
	 * that into eight, each to be handed through all filters.
	 */
	private static final int PART = 64 * 1024;

	/**
	 * The bytes of an answer that may be on their way over HTTP/2: HTTP's own 64 KB would
	 * let no more than that through in each round trip.
	 */
	private static final int WINDOW = 4 * 1024 * 1024;

	/**
	 * The longest block of headers. Netty's own 8 KB are too few for the text of an error
	 * in letters that are not Latin, which the service repeats in a header.
	 */
	private static final int HEADERS = 64 * 1024;

	private NettyConnector() {
	}

	/**
	 * Returns the connector of a connection.
	 * @param customizer what the application does to the HTTP client
	 */
	static Connector of(AdoConnection connection, UnaryOperator<HttpClient> customizer) {
		AdoTimeouts timeouts = connection.timeouts();
		ConnectionProvider pool = ConnectionProvider.builder("ado." + connection.name())
			.allocationStrategy(Http2AllocationStrategy.builder()
				.maxConnections(connection.limits().connections())
				.strictConnectionReuse(true)
				.build())
			.pendingAcquireMaxCount(-1)
			.pendingAcquireTimeout(timeouts.acquire())
			.maxIdleTime(timeouts.idle())
			.evictInBackground(timeouts.idle())
			.lifo()
			.build();
		// The pool closes those that nobody uses; the ones in use are closed by us.
		ChannelGroup channels = new DefaultChannelGroup(ImmediateEventExecutor.INSTANCE);
		HttpClient client = HttpClient.create(pool)
			.httpResponseDecoder(NettyConnector::longerParts)
			.proxyWithSystemProperties()
			.option(ChannelOption.CONNECT_TIMEOUT_MILLIS, milliseconds(timeouts.connect()))
			.doOnChannelInit((observer, channel, remote) -> channels.add(channel));
		HttpClient proxied = connection.proxy().map((proxy) -> through(proxy, client)).orElse(client);
		HttpClient speaking = connection.http2() ? alsoHttp2(proxied) : proxied;
		return new Connector(new ReactorClientHttpConnector(customizer.apply(speaking)), () -> end(pool, channels));
	}

	/**
	 * Returns the time as Netty wants it, whose longest are 24 days.
	 */
	private static int milliseconds(Duration time) {
		return (int) Math.min(Integer.MAX_VALUE, time.toMillis());
	}

	/**
	 * Sends through a proxy, in place of that of the JVM.
	 */
	private static HttpClient through(AdoProxy proxy, HttpClient client) {
		return client.proxy((type) -> {
			ProxyProvider.Builder spec = type.type(ProxyProvider.Proxy.HTTP)
				.host(proxy.host())
				.port(proxy.port())
				.nonProxyHostsPredicate((address) -> address instanceof InetSocketAddress host
						&& !proxy.isUsedFor(host.getHostString()));
			String password = proxy.password();
			if (proxy.user() != null && password != null) {
				spec.username(proxy.user()).password((user) -> password);
			}
		});
	}

	/**
	 * Offers HTTP/2 while the encrypted connection is made; without encryption nobody
	 * asks for it.
	 */
	private static HttpClient alsoHttp2(HttpClient client) {
		return client.protocol(HttpProtocol.H2, HttpProtocol.HTTP11)
			.http2Settings((settings) -> settings.initialWindowSize(WINDOW).maxHeaderListSize(HEADERS));
	}

	@SuppressWarnings("deprecation") // deprecated, as Netty 5 has no such limit
	private static HttpResponseDecoderSpec longerParts(HttpResponseDecoderSpec decoder) {
		return decoder.maxChunkSize(PART).maxHeaderSize(HEADERS);
	}

	@SuppressWarnings("FutureReturnValueIgnored") // nobody waits for connections to close
	private static void end(ConnectionProvider pool, ChannelGroup channels) {
		pool.dispose();
		channels.close();
	}

}
