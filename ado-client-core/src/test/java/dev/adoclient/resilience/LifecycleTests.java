package dev.adoclient.resilience;

import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;
import reactor.test.scheduler.VirtualTimeScheduler;
import tools.jackson.databind.JsonNode;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;

import dev.adoclient.AdoAsyncClient;
import dev.adoclient.AdoClient;
import dev.adoclient.auth.AdoCredential;
import dev.adoclient.connection.AdoLimits;
import dev.adoclient.connection.AdoRetries;
import dev.adoclient.error.AdoClosedException;
import dev.adoclient.http.AdoHttp;
import dev.adoclient.throttle.Timer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/**
 * What a client leaves behind when it is closed.
 */
class LifecycleTests {

	@Test
	void closingEndsTheConnections() {
		try (ScriptedServer server = ScriptedServer.answering(Reply.ok())) {
			AdoHttp http = Service.http(server.url());
			Service.get(http).fetchJson().block();
			assertThat(server.openConnections()).isEqualTo(1);
			http.close();
			http.close();
			await().untilAsserted(() -> assertThat(server.openConnections()).isZero());
		}
	}

	@Test
	void furtherCallsAreRefusedWithoutARequest() {
		try (ScriptedServer server = ScriptedServer.answering(Reply.ok())) {
			AdoHttp http = Service.http(server.url());
			AdoHttp derived = http.with((options) -> options.attempts(2));
			http.close();
			assertThat(RetryTableTests.failure(Service.get(http))).isInstanceOf(AdoClosedException.class)
				.hasMessageContaining("The client is closed");
			assertThat(RetryTableTests.failure(Service.post(derived))).isInstanceOf(AdoClosedException.class);
			assertThatThrownBy(() -> Service.get(http).stream().blockLast()).isInstanceOf(AdoClosedException.class);
			assertThat(server.requests()).isZero();
		}
	}

	@Test
	void closingADerivedClientDoesNothing() {
		try (ScriptedServer server = ScriptedServer.answering(Reply.ok())) {
			AdoHttp http = Service.http(server.url());
			http.with((options) -> options.attempts(2)).close();
			Service.get(http).fetchJson().block();
			assertThat(server.requests()).isEqualTo(1);
		}
	}

	@Test
	void aBlockingClientClosesNothingThatItDidNotMake() {
		try (ScriptedServer server = ScriptedServer.answering(Reply.ok())) {
			AdoAsyncClient async = AdoAsyncClient.builder()
				.organization("contoso")
				.baseUrl(URI.create(server.url() + "/contoso"))
				.credential(AdoCredential.bearer("token"))
				.build();
			AdoClient.of(async).close();
			AdoClient.of(async).builds("web").getBuild(1);
			async.close();
			assertThatThrownBy(() -> AdoClient.of(async).builds("web").getBuild(1))
				.isInstanceOf(AdoClosedException.class);
			assertThat(server.requests()).isEqualTo(1);
		}
	}

	@Test
	void aBlockingClientThatWasBuiltIsClosedWhole() {
		AdoClient client = AdoClient.builder()
			.organization("contoso")
			.credential(AdoCredential.bearer("token"))
			.build();
		client.close();
		assertThatThrownBy(client::checkAccess).isInstanceOf(AdoClosedException.class);
	}

	@Test
	void aCallThatWaitsForItsAnswerEnds() {
		try (ScriptedServer server = ScriptedServer.answering(Reply.silence())) {
			AdoHttp http = Service.http(server.url());
			CompletableFuture<JsonNode> answer = Service.get(http).fetchJson().toFuture();
			await().until(() -> server.requests() == 1);
			http.close();
			assertClosed(answer);
			assertThat(server.requests()).isEqualTo(1);
		}
	}

	@Test
	void aCallThatWaitsForAPlaceEnds() {
		try (ScriptedServer server = ScriptedServer.answering(Reply.silence())) {
			AdoHttp http = Service.http(server.url(),
					(connection) -> connection.limits(AdoLimits.defaults().inFlight(1)));
			CompletableFuture<JsonNode> first = Service.get(http).fetchJson().toFuture();
			CompletableFuture<JsonNode> second = Service.get(http).fetchJson().toFuture();
			await().until(() -> server.requests() == 1);
			http.close();
			assertClosed(first);
			assertClosed(second);
		}
	}

	@Test
	void aCallThatWaitsAtTheGateEnds() {
		try (ScriptedServer server = ScriptedServer.answering(Reply.status(429, "Retry-After: 500"))) {
			AdoHttp http = Service.http(server.url());
			CompletableFuture<JsonNode> answer = Service.get(http).fetchJson().toFuture();
			await().until(() -> http.rateLimits().waiting() == 1);
			http.close();
			assertClosed(answer);
			assertThat(http.rateLimits().waiting()).isZero();
		}
	}

	@Test
	void aCallThatWaitsForItsNextAttemptEnds() {
		VirtualTimeScheduler time = VirtualTimeScheduler.create();
		try (ScriptedServer server = ScriptedServer.answering(Reply.status(500))) {
			AdoHttp http = Service.http(server.url(), (connection) -> connection.retries(AdoRetries.defaults()),
					(parts) -> parts.timer(new Timer(time)));
			CompletableFuture<JsonNode> answer = Service.get(http).fetchJson().toFuture();
			await().until(() -> time.getScheduledTaskCount() > 1);
			http.close();
			assertClosed(answer);
			assertThat(server.requests()).isEqualTo(1);
		}
		finally {
			time.dispose();
		}
	}

	@Test
	void contentThatIsStillComingEnds() {
		try (ScriptedServer server = ScriptedServer.answering((request, out) -> {
			out.write(Reply.head(200, "Content-Length: 1000"));
			out.write(new byte[10]);
			out.flush();
		})) {
			AdoHttp http = Service.http(server.url());
			CompletableFuture<DataBuffer> content = new CompletableFuture<>();
			CompletableFuture<Void> begun = new CompletableFuture<>();
			Service.get(http).stream().subscribe((buffer) -> {
				org.springframework.core.io.buffer.DataBufferUtils.release(buffer);
				begun.complete(null);
			}, content::completeExceptionally);
			begun.join();
			http.close();
			assertClosed(content);
		}
	}

	@Test
	void theConnectorOfTheApplicationIsNotClosed() {
		ConnectionProvider pool = ConnectionProvider.create("application", 5);
		try (ScriptedServer server = ScriptedServer.answering(Reply.ok())) {
			HttpClient own = HttpClient.create(pool);
			AdoHttp http = Service.http(server.url(), (connection) -> {
			}, (parts) -> parts.connector(new ReactorClientHttpConnector(own)));
			Service.get(http).fetchJson().block();
			http.close();
			assertThat(RetryTableTests.failure(Service.get(http))).isInstanceOf(AdoClosedException.class);
			own.get().uri(server.url() + "/still").response().block(Duration.ofSeconds(10));
			assertThat(server.requests()).isEqualTo(2);
			assertThat(pool.isDisposed()).isFalse();
		}
		finally {
			pool.dispose();
		}
	}

	@Test
	void noThreadIsTheClientsOwn() {
		try (ScriptedServer server = ScriptedServer.answering(Reply.ok())) {
			use(server);
			Set<String> before = threads();
			for (int i = 0; i < 20; i++) {
				use(server);
			}
			assertThat(threads()).isSubsetOf(before);
		}
	}

	private static void use(ScriptedServer server) {
		AdoHttp http = Service.http(server.url());
		for (int i = 0; i < 10; i++) {
			Service.get(http).fetchJson().block();
		}
		http.close();
	}

	/**
	 * Those of the test's server and of thread pools that grow on demand are not ours.
	 */
	private static Set<String> threads() {
		return Thread.getAllStackTraces()
			.keySet()
			.stream()
			.map(Thread::getName)
			.map((name) -> name.replaceAll("\\d+", "#"))
			.filter((name) -> !name.startsWith("pool-"))
			.collect(Collectors.toSet());
	}

	private static void assertClosed(CompletableFuture<?> answer) {
		assertThatThrownBy(() -> answer.get(10, java.util.concurrent.TimeUnit.SECONDS))
			.hasCauseInstanceOf(AdoClosedException.class)
			.hasMessageContaining("closed");
	}

}
