package dev.adoclient.resilience;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.client.reactive.ClientHttpConnector;
import org.springframework.http.client.reactive.ClientHttpResponse;
import org.springframework.mock.http.client.reactive.MockClientHttpResponse;

import dev.adoclient.connection.AdoLimits;
import dev.adoclient.http.AdoHttp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * The limit of requests under way, seen from the server.
 */
class InFlightWireTests {

	@Test
	void theServerNeverSeesMoreThanTheLimit() {
		try (ScriptedServer server = ScriptedServer.answering(Reply.ok())) {
			AdoHttp http = http(server, 3);
			Flux.range(0, 200).flatMap((i) -> Service.get(http).fetchJson(), 200).blockLast(Duration.ofSeconds(30));
			assertThat(server.requests()).isEqualTo(200);
			assertThat(server.mostUnderWay()).isBetween(1, 3);
		}
	}

	@ParameterizedTest
	@MethodSource("dev.adoclient.resilience.RetryTableTests#brokenAnswers")
	void anyErrorGivesThePlaceBack(Reply reply) {
		try (ScriptedServer server = ScriptedServer.by((request) -> (request < 3) ? reply : Reply.ok())) {
			AdoHttp http = http(server, 1).with((options) -> options.attempts(1));
			for (int i = 0; i < 3; i++) {
				RetryTableTests.failure(Service.get(http));
			}
			Service.get(http).fetchJson().block(Duration.ofSeconds(10));
		}
	}

	@Test
	void streamedContentHoldsItsPlaceUntilItsEnd() {
		byte[] content = new byte[200_000];
		try (ScriptedServer server = ScriptedServer
			.by((request) -> (request == 0) ? Reply.bytes(200, content) : Reply.ok())) {
			AdoHttp http = http(server, 1);
			AtomicInteger bytes = new AtomicInteger();
			SlowReader reader = new SlowReader(bytes);
			Service.get(http).stream().subscribe(reader);
			await().until(() -> bytes.get() > 0);
			Mono<?> next = Service.get(http).fetchJson();
			java.util.concurrent.CompletableFuture<?> answer = next.toFuture();
			assertThat(answer).isNotDone();
			assertThat(server.requests()).isEqualTo(1);
			reader.request(Long.MAX_VALUE);
			answer.join();
			assertThat(bytes).hasValue(200_000);
		}
	}

	@Test
	void aStreamThatIsLeftInTheMiddleGivesItsPlaceAndItsConnectionBack() {
		try (ScriptedServer server = ScriptedServer
			.by((request) -> (request == 0) ? Reply.bytes(200, new byte[2_000_000]) : Reply.ok())) {
			AdoHttp http = http(server, 1);
			DataBufferUtils.release(Service.get(http).stream().blockFirst());
			Service.get(http).fetchJson().block(Duration.ofSeconds(10));
			await().untilAsserted(() -> assertThat(server.openConnections()).isEqualTo(1));
		}
	}

	@Test
	void followingARedirectNeedsNoSecondPlace() {
		try (ScriptedServer server = ScriptedServer.by((request) -> (request == 0)
				? Reply.status(302, "Location: /contoso/there") : Reply.bytes(200, new byte[100]))) {
			AdoHttp http = http(server, 1);
			for (int i = 0; i < 3; i++) {
				Service.get(http).stream().doOnNext(DataBufferUtils::release).blockLast(Duration.ofSeconds(10));
			}
			assertThat(server.requests()).isEqualTo(4);
		}
	}

	/**
	 * Not over the network: a bare WebClient leaks a buffer now and then when a call is
	 * cancelled while its answer arrives, and this is about places.
	 */
	@Test
	void callsThatAreCancelledAtAnyMomentLoseNoPlace() {
		ClientHttpConnector connector = (method, uri, callback) -> Mono
			.delay(Duration.ofNanos(ThreadLocalRandom.current().nextInt(1_000_000)))
			.map((tick) -> json("{}"));
		AdoHttp http = Service.http(URI.create("http://localhost"),
				(connection) -> connection.limits(AdoLimits.defaults().inFlight(4)),
				(parts) -> parts.connector(connector));
		for (int i = 0; i < 2000; i++) {
			Flux<?> call = (i % 2 == 0) ? Service.get(http).stream() : Service.get(http).fetchJson().flux();
			Disposable running = call.subscribe();
			long spin = System.nanoTime() + ThreadLocalRandom.current().nextInt(500_000);
			while (System.nanoTime() < spin) {
				Thread.onSpinWait();
			}
			running.dispose();
		}
		Mono<Long> answered = Flux.range(0, 40).flatMap((i) -> Service.get(http).fetchJson(), 40).count();
		assertThat(answered.block(Duration.ofSeconds(20))).isEqualTo(40);
	}

	private static ClientHttpResponse json(String body) {
		MockClientHttpResponse response = new MockClientHttpResponse(200);
		response.getHeaders().set("Content-Type", "application/json");
		response.setBody(body);
		return response;
	}

	private static AdoHttp http(ScriptedServer server, int limit) {
		return Service.http(server.url(), (connection) -> connection.limits(AdoLimits.defaults().inFlight(limit)));
	}

	private static final class SlowReader
			extends reactor.core.publisher.BaseSubscriber<org.springframework.core.io.buffer.DataBuffer> {

		private final AtomicInteger bytes;

		SlowReader(AtomicInteger bytes) {
			this.bytes = bytes;
		}

		@Override
		protected void hookOnSubscribe(org.reactivestreams.Subscription subscription) {
			subscription.request(1);
		}

		@Override
		protected void hookOnNext(org.springframework.core.io.buffer.DataBuffer buffer) {
			this.bytes.addAndGet(buffer.readableByteCount());
			DataBufferUtils.release(buffer);
		}

	}

}
