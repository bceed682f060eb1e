package dev.adoclient;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;

import org.reactivestreams.Publisher;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/**
 * A server without the limits of WireMock: it takes long addresses, notes each one as it
 * came, and can answer without end.
 */
public final class RecordingServer implements AutoCloseable {

	private static final int LONGEST_ADDRESS = 8 * 1024 * 1024;

	private final List<String> requests = new CopyOnWriteArrayList<>();

	private final DisposableServer server;

	/**
	 * Starts a server.
	 * @param answer what it answers
	 */
	public RecordingServer(BiFunction<HttpServerRequest, HttpServerResponse, Publisher<Void>> answer) {
		this.server = HttpServer.create()
			.host("localhost")
			.port(0)
			.httpRequestDecoder((limits) -> limits.maxInitialLineLength(LONGEST_ADDRESS))
			.handle((request, response) -> {
				this.requests.add(request.uri());
				return answer.apply(request, response);
			})
			.bindNow();
	}

	/**
	 * Starts a server that answers each request with this JSON.
	 */
	public static RecordingServer answering(String json) {
		byte[] body = json.getBytes(StandardCharsets.UTF_8);
		return new RecordingServer((request, response) -> response.header("Content-Type", "application/json")
			.sendByteArray(reactor.core.publisher.Mono.just(body)));
	}

	/**
	 * Returns the addresses that were asked for, as they came.
	 */
	public List<String> requests() {
		return this.requests;
	}

	/**
	 * Returns the URL of the organization.
	 */
	public URI url() {
		return URI.create("http://localhost:" + this.server.port() + "/contoso");
	}

	@Override
	public void close() {
		this.server.disposeNow();
	}

}
