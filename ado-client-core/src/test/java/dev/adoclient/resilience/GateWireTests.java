package dev.adoclient.resilience;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.test.scheduler.VirtualTimeScheduler;
import tools.jackson.databind.JsonNode;

import org.springframework.http.HttpMethod;

import dev.adoclient.auth.AdoCredential;
import dev.adoclient.connection.AdoService;
import dev.adoclient.error.AdoThrottledException;
import dev.adoclient.http.AdoHttp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/**
 * The rate gate, seen from the service.
 */
class GateWireTests {

	private static final Reply THROTTLED = Reply.json(200, "{\"id\":1}", "Retry-After: 10");

	private final VirtualTimeScheduler time = VirtualTimeScheduler.create();

	@AfterEach
	void end() {
		this.time.dispose();
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET", "POST", "PUT", "PATCH", "DELETE", "HEAD" })
	void everyVerbFeedsTheGateWithAGoodAnswerToo(String verb) {
		try (ScriptedServer server = ScriptedServer.answering(THROTTLED)) {
			AdoHttp http = http(server);
			http.target(AdoService.CORE).call(HttpMethod.valueOf(verb), "/x").send().block();
			assertThat(http.rateLimits().closedUntil()).isNotNull();
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 400, 401, 403, 404, 409, 500 })
	void everyErrorFeedsTheGate(int status) {
		try (ScriptedServer server = ScriptedServer.answering(Reply.status(status, "Retry-After: 10"))) {
			AdoHttp http = http(server).with((options) -> options.attempts(1));
			RetryTableTests.failure(Service.post(http));
			assertThat(http.rateLimits().closedUntil()).isNotNull();
		}
	}

	@Test
	void aStreamedAnswerFeedsTheGate() {
		try (ScriptedServer server = ScriptedServer.answering(THROTTLED)) {
			AdoHttp http = http(server);
			Service.get(http)
				.stream()
				.doOnNext(org.springframework.core.io.buffer.DataBufferUtils::release)
				.blockLast();
			assertThat(http.rateLimits().closedUntil()).isNotNull();
		}
	}

	@Test
	void oneTokenIsOneGateForAllDerivedClients() {
		try (ScriptedServer server = ScriptedServer.answering(THROTTLED)) {
			AdoHttp http = http(server);
			AdoHttp same = http.with((options) -> options.credential(AdoCredential.personalAccessToken("pat-1")));
			AdoHttp other = http.with((options) -> options.credential(AdoCredential.personalAccessToken("pat-2")));
			Service.get(http).fetchJson().block();
			assertThat(same.rateLimits().closedUntil()).isNotNull();
			assertThat(other.rateLimits().closedUntil()).isNull();
			Service.get(other).fetchJson().block();
			assertThat(server.requests()).isEqualTo(2);
		}
	}

	@Test
	void callsAreNotSentWhileTheGateIsClosedAndThenInOrder() {
		try (ScriptedServer server = ScriptedServer.by((request) -> (request == 0) ? THROTTLED : Reply.ok())) {
			AdoHttp http = http(server);
			Service.get(http).fetchJson().block();
			List<CompletableFuture<JsonNode>> answers = new ArrayList<>();
			for (int i = 0; i < 20; i++) {
				answers.add(http.target(AdoService.CORE).get("/{id}", i).fetchJson().toFuture());
			}
			assertThat(http.rateLimits().waiting()).isEqualTo(20);
			this.time.advanceTimeBy(Duration.ofMillis(9_999));
			assertThat(server.requests()).isEqualTo(1);
			for (int i = 0; i < 20; i++) {
				int sent = i + 2;
				this.time.advanceTimeBy(Duration.ofMillis((i == 0) ? 1 : 10));
				await().pollInterval(Duration.ofMillis(2)).until(() -> server.requests() == sent);
				assertThat(server.asked().get(i + 1).target()).startsWith("/contoso/_apis/" + i + "?");
			}
			answers.forEach(CompletableFuture::join);
			await().untilAsserted(() -> {
				this.time.advanceTimeBy(Duration.ofMillis(10));
				assertThat(http.rateLimits().closedUntil()).isNull();
			});
		}
	}

	@Test
	void failFastRefusesWithoutARequestAndSaysWhenToComeBack() {
		try (ScriptedServer server = ScriptedServer.answering(THROTTLED)) {
			AdoHttp http = http(server).with((options) -> options.failFast(true));
			Service.get(http).fetchJson().block();
			assertThatThrownBy(() -> Service.get(http).fetchJson().block()).isInstanceOf(AdoThrottledException.class)
				.satisfies((failure) -> assertThat(((AdoThrottledException) failure).retryAt())
					.contains(java.time.Instant.ofEpochSecond(10)));
			assertThat(server.requests()).isEqualTo(1);
		}
	}

	@Test
	void aCancelledCallLeavesTheLine() {
		try (ScriptedServer server = ScriptedServer.by((request) -> (request == 0) ? THROTTLED : Reply.ok())) {
			AdoHttp http = http(server);
			Service.get(http).fetchJson().block();
			CompletableFuture<JsonNode> leaving = Service.get(http).fetchJson().toFuture();
			CompletableFuture<JsonNode> staying = Service.get(http).fetchJson().toFuture();
			leaving.cancel(true);
			assertThat(http.rateLimits().waiting()).isEqualTo(1);
			this.time.advanceTimeBy(Duration.ofSeconds(10));
			staying.join();
			assertThat(server.requests()).isEqualTo(2);
		}
	}

	private AdoHttp http(ScriptedServer server) {
		return Service.http(server.url(), this.time, (connection) -> {
		});
	}

}
