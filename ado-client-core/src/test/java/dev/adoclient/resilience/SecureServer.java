package dev.adoclient.resilience;

import java.net.URI;
import java.security.PrivateKey;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

import io.netty.channel.Channel;
import io.netty.channel.socket.SocketChannel;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.pkitesting.CertificateBuilder;
import io.netty.pkitesting.X509Bundle;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.NettyPipeline;
import reactor.netty.http.Http11SslContextSpec;
import reactor.netty.http.Http2SslContextSpec;
import reactor.netty.http.HttpProtocol;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;
import reactor.netty.tcp.SslProvider.GenericSslContextSpec;

/**
 * An encrypted server with a certificate of its own, which tells in what protocol and
 * over how many connections it was asked.
 */
final class SecureServer implements AutoCloseable {

	private static final X509Bundle IDENTITY = identity();

	private final List<String> protocols = new CopyOnWriteArrayList<>();

	private final Set<Channel> connections = ConcurrentHashMap.newKeySet();

	private final DisposableServer server;

	private SecureServer(HttpServer server, BiFunction<HttpServerRequest, HttpServerResponse, Publisher<Void>> answer) {
		this.server = server.host("127.0.0.1").port(0).handle((request, response) -> {
			this.protocols.add(request.protocol());
			request.withConnection((connection) -> this.connections.add(transport(connection.channel())));
			return answer.apply(request, response);
		}).bindNow();
	}

	/**
	 * Returns a server that offers both protocols.
	 */
	static SecureServer http2(BiFunction<HttpServerRequest, HttpServerResponse, Publisher<Void>> answer) {
		return new SecureServer(secured(Http2SslContextSpec.forServer(privateKey(), IDENTITY.getCertificatePath()))
			.protocol(HttpProtocol.H2, HttpProtocol.HTTP11), answer);
	}

	/**
	 * Returns a server that knows HTTP/1.1 alone.
	 */
	static SecureServer http11(BiFunction<HttpServerRequest, HttpServerResponse, Publisher<Void>> answer) {
		return new SecureServer(secured(Http11SslContextSpec.forServer(privateKey(), IDENTITY.getCertificatePath())),
				answer);
	}

	/**
	 * Answers a build.
	 */
	static Publisher<Void> build(HttpServerResponse response) {
		return response.header("Content-Type", "application/json").sendString(Mono.just("{\"id\":1}"));
	}

	/**
	 * Answers JSON behind an interim answer, which Reactor Netty's server has no word
	 * for: it is handed to the codec.
	 */
	static Publisher<Void> afterInterim(HttpServerResponse response, int status, String json) {
		response.withConnection((connection) -> connection.channel()
			.pipeline()
			.context(NettyPipeline.HttpTrafficHandler)
			.writeAndFlush(
					new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.valueOf(status, "Interim"))));
		return response.header("Content-Type", "application/json")
			.sendString(Mono.just(json).delayElement(Duration.ofMillis(20)));
	}

	/**
	 * Makes a client trust the certificate.
	 */
	static UnaryOperator<HttpClient> trusted() {
		return trusting(
				Http2SslContextSpec.forClient().configure((ssl) -> ssl.trustManager(IDENTITY.getCertificate())));
	}

	/**
	 * Makes a client trust the certificate, and offer no other protocol.
	 */
	static UnaryOperator<HttpClient> trustedForHttp11() {
		return trusting(
				Http11SslContextSpec.forClient().configure((ssl) -> ssl.trustManager(IDENTITY.getCertificate())));
	}

	URI url() {
		return URI.create("https://127.0.0.1:" + this.server.port());
	}

	List<String> protocols() {
		return this.protocols;
	}

	/**
	 * Returns over how many connections requests have come.
	 */
	int connections() {
		return this.connections.size();
	}

	/**
	 * Closes all connections, as a server does that is restarted.
	 */
	void hangUp() {
		this.connections.forEach((channel) -> channel.close().syncUninterruptibly());
	}

	@Override
	public void close() {
		this.server.disposeNow();
	}

	private static HttpServer secured(GenericSslContextSpec<?> ssl) {
		return HttpServer.create().secure((secure) -> secure.sslContext(ssl));
	}

	private static UnaryOperator<HttpClient> trusting(GenericSslContextSpec<?> ssl) {
		return (client) -> client.secure((secure) -> secure.sslContext(ssl));
	}

	private static PrivateKey privateKey() {
		return IDENTITY.getKeyPair().getPrivate();
	}

	/**
	 * Returns the connection that a stream of HTTP/2 belongs to.
	 */
	private static Channel transport(Channel channel) {
		return (channel.parent() instanceof SocketChannel socket) ? socket : channel;
	}

	private static X509Bundle identity() {
		try {
			return new CertificateBuilder().subject("CN=localhost")
				.addSanIpAddress("127.0.0.1")
				.setIsCertificateAuthority(true)
				.buildSelfSigned();
		}
		catch (Exception ex) {
			throw new IllegalStateException("No certificate could be made", ex);
		}
	}

}
