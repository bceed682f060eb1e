package dev.adoclient.resilience;

import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.retry.backoff.FixedBackOffPolicy;

import dev.adoclient.connection.AdoLimits;
import dev.adoclient.connection.AdoRetries;
import dev.adoclient.connection.AdoTimeouts;
import dev.adoclient.error.AdoException;
import dev.adoclient.error.AdoThrottledException;
import dev.adoclient.error.AdoUnavailableException;
import dev.adoclient.http.AdoHttp;
import dev.adoclient.transfer.Download;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Durations that no clock can count to stand for no limit.
 */
class EndlessDurationTests {

	@TempDir
	Path folder;

	static Stream<Duration> endless() {
		return Stream.of(ChronoUnit.FOREVER.getDuration(), Duration.ofSeconds(Long.MAX_VALUE),
				Duration.ofMillis(Long.MAX_VALUE), Duration.ofDays(200_000), Duration.ofDays(36_500));
	}

	@ParameterizedTest
	@MethodSource("endless")
	void timeoutsWithoutAnEndLimitNothing(Duration endless) {
		try (ScriptedServer server = ScriptedServer.by((request) -> switch (request) {
			case 0, 2 -> Reply.status(500);
			case 1 -> Reply.ok();
			default -> Reply.bytes(200, new byte[10]);
		})) {
			AdoHttp http = Service.http(server.url(), (connection) -> connection
				.timeouts(new AdoTimeouts(endless, endless, endless, endless, endless, endless)));
			Service.get(http).fetchJson().block(Duration.ofSeconds(10));
			Service.get(http).download(Download.to(this.folder.resolve("logs.zip"))).block(Duration.ofSeconds(10));
			http.close();
		}
	}

	@ParameterizedTest
	@MethodSource("endless")
	void aTimeoutOfADerivedClientWithoutAnEndLimitsNothing(Duration endless) {
		try (ScriptedServer server = ScriptedServer.answering(Reply.status(500), Reply.ok())) {
			AdoHttp http = Service.http(server.url()).with((options) -> options.timeout(endless));
			Service.get(http).fetchJson().block(Duration.ofSeconds(10));
		}
	}

	@ParameterizedTest
	@MethodSource("endless")
	void aWaitAtTheGateWithoutAnEndLimitsNothing(Duration endless) {
		try (ScriptedServer server = ScriptedServer.answering(Reply.status(429, "Retry-After: 0.02"), Reply.ok())) {
			AdoHttp http = Service.http(server.url(),
					(connection) -> connection.limits(AdoLimits.defaults().gateWait(endless))
						.timeouts(AdoTimeouts.defaults().deadline(endless)));
			Service.get(http).fetchJson().block(Duration.ofSeconds(10));
			assertThat(server.requests()).isEqualTo(2);
		}
	}

	@ParameterizedTest
	@MethodSource("endless")
	void aBackOffWithoutAnEndIsLongerThanTheDeadline(Duration endless) {
		try (ScriptedServer server = ScriptedServer.answering(Reply.status(500))) {
			AdoHttp http = Service.http(server.url(),
					(connection) -> connection.retries(AdoRetries.defaults().longestWait(endless).firstWait(endless)));
			AdoException failure = RetryTableTests.failure(Service.get(http));
			assertThat(failure).isInstanceOf(AdoUnavailableException.class);
			assertThat(server.requests()).isEqualTo(1);
		}
	}

	@ParameterizedTest
	@MethodSource("endless")
	void aBackOffWithoutAnEndIsWaitedForWhereThereIsNoDeadline(Duration endless) {
		FixedBackOffPolicy policy = new FixedBackOffPolicy();
		policy.setBackOffPeriod(Long.MAX_VALUE);
		try (ScriptedServer server = ScriptedServer
			.by((request) -> (request == 0) ? Reply.truncated(new byte[100], 10) : Reply.ok())) {
			AdoHttp http = Service.http(server.url(),
					(connection) -> connection.timeouts(AdoTimeouts.defaults().deadline(endless)),
					(parts) -> parts.retries(parts.retries().backOff(policy)));
			CompletableFuture<?> download = Service.get(http)
				.download(Download.to(this.folder.resolve("logs.zip")))
				.toFuture();
			await().until(() -> server.requests() == 1 && server.openConnections() == 0);
			assertThat(download).isNotDone();
			http.close();
			assertThat(download).failsWithin(Duration.ofSeconds(5));
		}
	}

	@ParameterizedTest
	@MethodSource("endless")
	void aCallThatMayNotWaitIsRefusedAllTheSame(Duration endless) {
		try (ScriptedServer server = ScriptedServer.answering(Reply.status(429, "Retry-After: 50"))) {
			AdoHttp http = Service
				.http(server.url(), (connection) -> connection.timeouts(AdoTimeouts.defaults().deadline(endless)))
				.with((options) -> options.failFast(true));
			assertThat(RetryTableTests.failure(Service.get(http))).isInstanceOf(AdoThrottledException.class);
		}
	}

}
