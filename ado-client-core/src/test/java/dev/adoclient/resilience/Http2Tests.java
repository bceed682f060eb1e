package dev.adoclient.resilience;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import io.netty.buffer.Unpooled;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.netty.http.HttpProtocol;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;
import reactor.test.StepVerifier;
import tools.jackson.databind.JsonNode;

import org.springframework.core.io.buffer.DataBufferUtils;

import dev.adoclient.connection.AdoConnectionBuilder;
import dev.adoclient.connection.AdoDeployment;
import dev.adoclient.connection.AdoLimits;
import dev.adoclient.error.AdoClosedException;
import dev.adoclient.error.AdoException;
import dev.adoclient.error.AdoTransportException;
import dev.adoclient.http.AdoHttp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/**
 * The same over HTTP/2, which is spoken where the service offers it.
 */
class Http2Tests {

	private static final BiFunction<HttpServerRequest, HttpServerResponse, Publisher<Void>> BUILD = (request,
			response) -> SecureServer.build(response);

	@Test
	void aHostThatOffersItIsSpokenToInHttp2() {
		try (SecureServer server = SecureServer.http2(BUILD)) {
			AdoHttp http = http(server);
			assertThat(Service.get(http).fetchJson().block()).hasToString("{\"id\":1}");
			assertThat(server.protocols()).containsExactly("HTTP/2.0");
			http.close();
		}
	}

	@Test
	void aHostThatDoesNotIsSpokenToInHttp11() {
		try (SecureServer server = SecureServer.http11(BUILD)) {
			AdoHttp http = http(server);
			Service.get(http).fetchJson().block();
			assertThat(server.protocols()).containsExactly("HTTP/1.1");
			http.close();
		}
	}

	@Test
	void callsSideBySideToAHostThatDoesNotHaveConnectionsOfTheirOwn() {
		try (SecureServer server = SecureServer.http11(onceAllAreHere(20))) {
			AdoHttp http = http(server);
			Flux.range(0, 20).flatMap((call) -> Service.get(http).fetchJson(), 20).blockLast();
			assertThat(server.connections()).isEqualTo(20);
			http.close();
		}
	}

	@Test
	void itCanBeTurnedOff() {
		List<HttpProtocol> offered = new ArrayList<>();
		protocol((connection) -> connection.http2(false), (client) -> {
			offered.addAll(List.of(client.configuration().protocols()));
			return SecureServer.trustedForHttp11().apply(client);
		});
		assertThat(offered).containsExactly(HttpProtocol.HTTP11);
	}

	@Test
	void anHttpClientThatWasToldAnotherProtocolSpeaksIt() {
		assertThat(protocol((connection) -> {
		}, SecureServer.trustedForHttp11())).isEqualTo("HTTP/1.1");
		assertThat(protocol((connection) -> {
		}, (client) -> SecureServer.trustedForHttp11().apply(client).protocol(HttpProtocol.HTTP11)))
			.isEqualTo("HTTP/1.1");
	}

	@Test
	void callsSideBySideShareAConnection() {
		try (SecureServer server = SecureServer.http2(BUILD)) {
			AdoHttp http = http(server);
			Service.get(http).fetchJson().block();
			Flux.range(0, 50).flatMap((call) -> Service.get(http).fetchJson(), 50).blockLast();
			assertThat(server.protocols()).hasSize(51);
			assertThat(server.connections()).isEqualTo(1);
			http.close();
		}
	}

	@Test
	void callsBeyondTheStreamsOfAConnectionHaveAnother() {
		try (SecureServer server = SecureServer.http2(onceAllAreHere(150))) {
			AdoHttp http = http(server, (connection) -> connection.limits(AdoLimits.defaults().inFlight(150)),
					SecureServer.trusted());
			Flux.range(0, 150).flatMap((call) -> Service.get(http).fetchJson(), 150).blockLast();
			assertThat(server.connections()).isEqualTo(2);
			http.close();
		}
	}

	@Test
	void anAnswerThatIsLongerThanTheWindowComesWhole() {
		int parts = 20 * 16;
		try (SecureServer server = SecureServer.http2((request, response) -> response
			.send(Flux.range(0, parts).map((part) -> Unpooled.directBuffer(65536).writeZero(65536))))) {
			AdoHttp http = http(server);
			StepVerifier.create(Service.get(http).stream().map((part) -> {
				long bytes = part.readableByteCount();
				DataBufferUtils.release(part);
				return bytes;
			}).reduce(0L, Long::sum)).expectNext(parts * 65536L).verifyComplete();
			http.close();
		}
	}

	@Test
	void aReadThatIsResetInTheMiddleIsRepeated() {
		AtomicInteger asked = new AtomicInteger();
		try (SecureServer server = SecureServer.http2((request, response) -> (asked.incrementAndGet() == 1)
				? brokenOff(response) : SecureServer.build(response))) {
			AdoHttp http = http(server);
			assertThat(Service.get(http).fetchJson().block()).hasToString("{\"id\":1}");
			assertThat(asked).hasValue(2);
			http.close();
		}
	}

	@Test
	void aWriteThatIsResetInTheMiddleIsNotRepeated() {
		try (SecureServer server = SecureServer.http2((request, response) -> brokenOff(response))) {
			AdoHttp http = http(server);
			AdoException failure = RetryTableTests.failure(Service.post(http));
			assertThat(failure).isInstanceOf(AdoTransportException.class);
			assertThat(failure.attempts()).isEqualTo(1);
			assertThat(server.protocols()).hasSize(1);
			http.close();
		}
	}

	@Test
	void aWriteWhoseConnectionEndsIsNotRepeated() {
		try (SecureServer server = SecureServer.http2((request, response) -> Mono.never())) {
			AdoHttp http = http(server);
			CompletableFuture<JsonNode> answer = Service.post(http).fetchJson().toFuture();
			await().until(() -> server.protocols().size() == 1);
			server.hangUp();
			assertThatThrownBy(answer::join).hasCauseInstanceOf(AdoTransportException.class);
			assertThat(server.protocols()).hasSize(1);
			http.close();
		}
	}

	@Test
	void aConnectionThatEndsBetweenCallsIsReplaced() {
		try (SecureServer server = SecureServer.http2(BUILD)) {
			AdoHttp http = http(server);
			Service.post(http).fetchJson().block();
			server.hangUp();
			await().untilAsserted(() -> assertThat(Service.get(http).fetchJson().block()).isNotNull());
			assertThat(server.connections()).isEqualTo(2);
			http.close();
		}
	}

	@Test
	void closingTheClientEndsACall() {
		try (SecureServer server = SecureServer.http2((request, response) -> Mono.never())) {
			AdoHttp http = http(server);
			CompletableFuture<JsonNode> answer = Service.get(http).fetchJson().toFuture();
			await().until(() -> server.protocols().size() == 1);
			http.close();
			assertThatThrownBy(answer::join).hasCauseInstanceOf(AdoClosedException.class);
		}
	}

	/**
	 * Answers none of the calls before all of them have come.
	 */
	private static BiFunction<HttpServerRequest, HttpServerResponse, Publisher<Void>> onceAllAreHere(int calls) {
		Sinks.Empty<Void> allAreHere = Sinks.empty();
		AtomicInteger here = new AtomicInteger();
		return (request, response) -> {
			if (here.incrementAndGet() == calls) {
				allAreHere.tryEmitEmpty();
			}
			return allAreHere.asMono().then(Mono.from(SecureServer.build(response)));
		};
	}

	private static String protocol(Consumer<AdoConnectionBuilder> settings, UnaryOperator<HttpClient> httpClient) {
		try (SecureServer server = SecureServer.http2(BUILD)) {
			AdoHttp http = http(server, settings, httpClient);
			Service.get(http).fetchJson().block();
			http.close();
			return server.protocols().get(0);
		}
	}

	private static AdoHttp http(SecureServer server) {
		return http(server, (connection) -> {
		}, SecureServer.trusted());
	}

	private static AdoHttp http(SecureServer server, Consumer<AdoConnectionBuilder> settings,
			UnaryOperator<HttpClient> httpClient) {
		return Service.http(server.url(), (connection) -> settings.accept(connection.deployment(AdoDeployment.CLOUD)),
				(parts) -> parts.httpClient(httpClient));
	}

	/**
	 * Ends the stream, and not the connection, after the beginning of an answer.
	 */
	private static Publisher<Void> brokenOff(HttpServerResponse response) {
		return response.header("Content-Type", "application/json")
			.sendString(Flux.just("{\"id\":").concatWith(Mono.error(new IOException("Broken off on purpose"))));
	}

}
