package dev.adoclient.resilience;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.test.scheduler.VirtualTimeScheduler;
import tools.jackson.databind.JsonNode;

import dev.adoclient.connection.AdoTimeouts;
import dev.adoclient.error.AdoException;
import dev.adoclient.error.AdoThrottledException;
import dev.adoclient.error.AdoUnavailableException;
import dev.adoclient.http.AdoHttp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * The service says when to come back. Time begins in 1970 here, and moves when the test
 * says so.
 */
class RetryAfterTests {

	private final VirtualTimeScheduler time = VirtualTimeScheduler.create();

	@AfterEach
	void end() {
		this.time.dispose();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2                             | 2000
			0.5                           | 500
			Thu, 01 Jan 1970 00:00:07 GMT | 7000
			  3                           | 3000
			9999999999                    | 86400000
			1e3                           | 1000000
			Fri, 01 Jan 2100 00:00:00 GMT | 86400000
			Thursday, 01-Jan-70 00:00:08 GMT | 8000
			Thu Jan  1 00:00:09 1970      | 9000
			Wed Jan 14 00:00:09 1970      | 86400000
			Wednesday, 01-Jan-20 00:00:00 GMT | 86400000
			""")
	void theNextAttemptWaitsAsLongAsTheServiceAsks(String retryAfter, long millis) {
		try (ScriptedServer server = ScriptedServer.answering(Reply.status(429, "Retry-After: " + retryAfter),
				Reply.ok())) {
			AdoHttp http = patient(server);
			CompletableFuture<JsonNode> answer = Service.get(http).fetchJson().toFuture();
			await().until(() -> http.rateLimits().waiting() == 1);
			assertThat(http.rateLimits().closedUntil()).isEqualTo(Instant.ofEpochMilli(millis));
			this.time.advanceTimeBy(Duration.ofMillis(millis - 1));
			assertThat(server.requests()).isEqualTo(1);
			assertThat(http.rateLimits().waiting()).isEqualTo(1);
			this.time.advanceTimeBy(Duration.ofMillis(1));
			assertThat(answer.join().path("id").asInt()).isEqualTo(1);
			assertThat(server.requests()).isEqualTo(2);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "-5", "soon", "", "1e999999999", "NaN", "Thu, 01 Jan 1970 00:00:00 GMT",
			"Wed, 31 Dec 1969 00:00:00 GMT", "Sunday, 06-Nov-21 08:49:37 GMT", "Sun Nov  6 08:49:37 1921",
			"99999999999999999999999999999999999999" })
	void whatNamesNoTimeToComeBacksOffAndUsesUpAttempts(String retryAfter) {
		try (ScriptedServer server = ScriptedServer.answering(Reply.status(429, "Retry-After: " + retryAfter))) {
			AdoHttp http = patient(server);
			assertThat(RetryTableTests.failure(Service.get(http))).isInstanceOf(AdoThrottledException.class);
			assertThat(server.requests()).isEqualTo(5);
		}
	}

	@Test
	void a429WithoutRetryAfterBacksOff() {
		try (ScriptedServer server = ScriptedServer.answering(Reply.status(429))) {
			RetryTableTests.failure(Service.get(patient(server)));
			assertThat(server.requests()).isEqualTo(5);
		}
	}

	@Test
	void theServiceMayAskMoreOftenThanThereAreAttempts() {
		Reply throttled = Reply.status(429, "Retry-After: 1");
		try (ScriptedServer server = ScriptedServer.by((request) -> (request < 12) ? throttled : Reply.ok())) {
			AdoHttp http = patient(server);
			CompletableFuture<JsonNode> answer = Service.post(http).fetchJson().toFuture();
			for (int i = 0; i < 12; i++) {
				await().until(() -> http.rateLimits().waiting() == 1);
				this.time.advanceTimeBy(Duration.ofSeconds(1));
			}
			answer.join();
			assertThat(server.requests()).isEqualTo(13);
		}
	}

	@Test
	void a503WithRetryAfterWaitsAtTheGateToo() {
		try (ScriptedServer server = ScriptedServer.answering(Reply.status(503, "Retry-After: 30"), Reply.ok())) {
			AdoHttp http = patient(server);
			CompletableFuture<JsonNode> answer = Service.post(http).fetchJson().toFuture();
			await().until(() -> http.rateLimits().waiting() == 1);
			this.time.advanceTimeBy(Duration.ofSeconds(30));
			answer.join();
			assertThat(server.requests()).isEqualTo(2);
		}
	}

	@Test
	void aWaitThatPassesTheDeadlineFailsAtOnceAndSaysWhenToComeBack() {
		try (ScriptedServer server = ScriptedServer
			.answering(Reply.json(429, "{\"message\":\"too fast\"}", "Retry-After: 20"))) {
			AdoHttp http = patient(server).with((options) -> options.timeout(Duration.ofSeconds(10)));
			AdoException failure = RetryTableTests.failure(Service.get(http));
			assertThat(failure).isInstanceOf(AdoThrottledException.class).hasMessageContaining("too fast");
			assertThat(((AdoThrottledException) failure).retryAt()).contains(Instant.ofEpochSecond(20));
			assertThat(server.requests()).isEqualTo(1);
		}
	}

	@Test
	void aWaitThatPassesTheDeadlineShowsTheLastErrorOfAnyKind() {
		try (ScriptedServer server = ScriptedServer
			.answering(Reply.json(503, "{\"message\":\"maintenance\"}", "Retry-After: 3600"))) {
			AdoHttp http = patient(server).with((options) -> options.timeout(Duration.ofSeconds(10)));
			assertThat(RetryTableTests.failure(Service.post(http))).isInstanceOf(AdoUnavailableException.class)
				.hasMessageContaining("maintenance");
		}
	}

	@Test
	void whoMustNotWaitSeesTheErrorOfTheServiceAndNotTheGates() {
		try (ScriptedServer server = ScriptedServer
			.answering(Reply.json(429, "{\"message\":\"too fast\"}", "Retry-After: 20"))) {
			AdoHttp http = patient(server).with((options) -> options.failFast(true));
			assertThat(RetryTableTests.failure(Service.get(http))).hasMessageContaining("too fast");
			assertThat(server.requests()).isEqualTo(1);
		}
	}

	private AdoHttp patient(ScriptedServer server) {
		return Service.http(server.url(), this.time,
				(connection) -> connection.timeouts(AdoTimeouts.defaults().deadline(Duration.ofDays(2))));
	}

}
