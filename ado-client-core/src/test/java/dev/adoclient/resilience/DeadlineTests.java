package dev.adoclient.resilience;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.test.scheduler.VirtualTimeScheduler;
import tools.jackson.databind.JsonNode;

import dev.adoclient.connection.AdoRetries;
import dev.adoclient.connection.AdoTimeouts;
import dev.adoclient.error.AdoException;
import dev.adoclient.error.AdoTimeoutException;
import dev.adoclient.error.AdoUnavailableException;
import dev.adoclient.http.AdoHttp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/**
 * One deadline over everything.
 */
class DeadlineTests {

	private final VirtualTimeScheduler time = VirtualTimeScheduler.create();

	@AfterEach
	void end() {
		this.time.dispose();
	}

	@Test
	void aServerThatSaysNothingIsGivenUpAtTheDeadline() {
		try (ScriptedServer server = ScriptedServer.answering(Reply.silence())) {
			AdoHttp http = http(server, AdoRetries.defaults());
			CompletableFuture<JsonNode> answer = Service.post(http).fetchJson().toFuture();
			await().until(() -> server.requests() == 1);
			this.time.advanceTimeBy(Duration.ofSeconds(30));
			assertThatThrownBy(answer::join).hasCauseInstanceOf(AdoTimeoutException.class)
				.hasMessageContaining("deadline of PT30S")
				.hasMessageContaining("Whether the write took effect is unknown");
			await().untilAsserted(() -> assertThat(server.openConnections()).isZero());
		}
	}

	@Test
	void aBackOffThatPassesTheDeadlineFailsAtOnceWithTheLastError() {
		try (ScriptedServer server = ScriptedServer.answering(Reply.status(500))) {
			AdoHttp http = http(server,
					AdoRetries.defaults().longestWait(Duration.ofMinutes(2)).firstWait(Duration.ofMinutes(1)));
			AdoException failure = RetryTableTests.failure(Service.get(http));
			assertThat(failure).isInstanceOf(AdoUnavailableException.class);
			assertThat(failure.attempts()).isEqualTo(1);
			assertThat(server.requests()).isEqualTo(1);
		}
	}

	@Test
	void theWaitsBetweenAttemptsCountToo() {
		try (ScriptedServer server = ScriptedServer.answering(Reply.status(500))) {
			// 20 s to 40 s at random, within a deadline of 30 s: two attempts at the
			// most.
			AdoHttp http = http(server,
					AdoRetries.defaults().longestWait(Duration.ofSeconds(20)).firstWait(Duration.ofSeconds(20)));
			CompletableFuture<JsonNode> answer = Service.get(http).fetchJson().toFuture();
			await().until(() -> {
				this.time.advanceTimeBy(Duration.ofSeconds(1));
				return answer.isDone();
			});
			assertThatThrownBy(answer::join).hasCauseInstanceOf(AdoUnavailableException.class)
				.hasMessageContaining("(2 attempts)");
			assertThat(server.requests()).isEqualTo(2);
		}
	}

	@Test
	void theTimeoutOfADerivedClientIsItsDeadline() {
		try (ScriptedServer server = ScriptedServer.answering(Reply.silence())) {
			AdoHttp http = http(server, AdoRetries.defaults())
				.with((options) -> options.timeout(Duration.ofSeconds(5)));
			CompletableFuture<JsonNode> answer = Service.get(http).fetchJson().toFuture();
			await().until(() -> server.requests() == 1);
			this.time.advanceTimeBy(Duration.ofSeconds(5));
			assertThatThrownBy(answer::join).hasCauseInstanceOf(AdoTimeoutException.class);
		}
	}

	@Test
	void aServerThatFallsSilentInTheMiddleIsGivenUpAfterTheReadTimeout() {
		try (ScriptedServer server = ScriptedServer.answering((request, out) -> {
			out.write(Reply.head(200, "Content-Length: 100", "Content-Type: application/json"));
			out.flush();
			Reply.silence().write(request, out);
		})) {
			AdoHttp http = Service.http(server.url(),
					(connection) -> connection.timeouts(AdoTimeouts.defaults().read(Duration.ofMillis(200)))
						.retries(Service.EAGER.attempts(2)));
			AdoException failure = RetryTableTests.failure(Service.get(http));
			assertThat(failure).isInstanceOf(AdoTimeoutException.class).hasMessageContaining("(2 attempts)");
		}
	}

	private AdoHttp http(ScriptedServer server, AdoRetries retries) {
		return Service.http(server.url(), this.time,
				(connection) -> connection.timeouts(AdoTimeouts.defaults().deadline(Duration.ofSeconds(30)))
					.retries(retries));
	}

}
