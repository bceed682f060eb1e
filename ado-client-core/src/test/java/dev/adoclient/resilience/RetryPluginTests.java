package dev.adoclient.resilience;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.test.scheduler.VirtualTimeScheduler;
import tools.jackson.databind.JsonNode;

import org.springframework.retry.RetryCallback;
import org.springframework.retry.RetryContext;
import org.springframework.retry.RetryListener;
import org.springframework.retry.backoff.BackOffContext;
import org.springframework.retry.backoff.BackOffPolicy;
import org.springframework.retry.backoff.FixedBackOffPolicy;
import org.springframework.retry.policy.AlwaysRetryPolicy;
import org.springframework.retry.policy.CircuitBreakerRetryPolicy;
import org.springframework.retry.policy.NeverRetryPolicy;
import org.springframework.retry.policy.SimpleRetryPolicy;
import org.springframework.retry.policy.TimeoutRetryPolicy;

import dev.adoclient.connection.AdoRetries;
import dev.adoclient.error.AdoUnavailableException;
import dev.adoclient.http.AdoHttp;
import dev.adoclient.retry.RetryStrategy;
import dev.adoclient.throttle.Timer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/**
 * What an application plugs in of Spring Retry.
 */
class RetryPluginTests {

	private final VirtualTimeScheduler time = VirtualTimeScheduler.create();

	private final ScriptedServer failing = ScriptedServer.answering(Reply.status(500));

	@AfterEach
	void end() {
		this.failing.close();
		this.time.dispose();
	}

	@Test
	void aPolicyCanSayNo() {
		fail(http(this.failing, (retries) -> retries.policy(new NeverRetryPolicy())));
		// NeverRetryPolicy allows what has not failed yet, which is the first attempt.
		assertThat(this.failing.requests()).isEqualTo(1);
	}

	@Test
	void aPolicyCanSayNoToAWaitAtTheGateToo() {
		try (ScriptedServer server = ScriptedServer.answering(Reply.status(429, "Retry-After: 1"))) {
			fail(http(server, (retries) -> retries.policy(new NeverRetryPolicy())));
			assertThat(server.requests()).isEqualTo(1);
		}
	}

	@Test
	void aPolicyCannotSayYes() {
		fail(Service.post(http(this.failing, (retries) -> retries.policy(new AlwaysRetryPolicy()))));
		assertThat(this.failing.requests()).isEqualTo(1);
	}

	@Test
	void aPolicyCannotAddAttempts() {
		fail(http(this.failing, (retries) -> retries.policy(new SimpleRetryPolicy(100))));
		assertThat(this.failing.requests()).isEqualTo(5);
	}

	@Test
	void aPolicyCanTakeAttemptsAway() {
		fail(http(this.failing, (retries) -> retries.policy(new SimpleRetryPolicy(2))));
		assertThat(this.failing.requests()).isEqualTo(2);
	}

	@Test
	void aPolicyCanTellFailuresApart() {
		SimpleRetryPolicy policy = new SimpleRetryPolicy(5, java.util.Map.of(AdoUnavailableException.class, false),
				false, true);
		fail(http(this.failing, (retries) -> retries.policy(policy)));
		assertThat(this.failing.requests()).isEqualTo(1);
	}

	@Test
	void aTimeoutPolicyCountsFromTheStartOfTheCall() {
		CompletableFuture<Void> late = new CompletableFuture<>();
		try (ScriptedServer server = ScriptedServer.answering((request, out) -> {
			late.join();
			Reply.status(500).write(request, out);
		})) {
			TimeoutRetryPolicy policy = new TimeoutRetryPolicy(20);
			long start = System.currentTimeMillis();
			CompletableFuture<JsonNode> answer = Service.get(http(server, (retries) -> retries.policy(policy)))
				.fetchJson()
				.toFuture();
			await().until(() -> server.requests() == 1 && System.currentTimeMillis() - start > 30);
			late.complete(null);
			assertThatThrownBy(answer::join).hasCauseInstanceOf(AdoUnavailableException.class);
			assertThat(server.requests()).isEqualTo(1);
		}
	}

	@Test
	void aCircuitBreakerIsOpenedByAllCallsTogetherAndThenNothingIsRepeated() {
		CircuitBreakerRetryPolicy breaker = new CircuitBreakerRetryPolicy(new SimpleRetryPolicy(7));
		breaker.setOpenTimeout(600_000);
		breaker.setResetTimeout(600_000);
		AdoHttp http = http(this.failing, (retries) -> retries.policy(breaker));
		fail(http);
		assertThat(this.failing.requests()).isEqualTo(5);
		fail(http);
		assertThat(this.failing.requests()).as("the seventh failure opens it").isEqualTo(7);
		fail(http);
		fail(http.with((options) -> options.attempts(4)));
		assertThat(this.failing.requests()).isEqualTo(9);
	}

	@Test
	void aBackOffThatSleepsIsRefused() {
		BackOffPolicy sleeping = new BackOffPolicy() {
			@Override
			public @Nullable BackOffContext start(RetryContext context) {
				return null;
			}

			@Override
			public void backOff(@Nullable BackOffContext context) {
				throw new AssertionError("never asked");
			}
		};
		assertThatExceptionOfType(IllegalArgumentException.class)
			.isThrownBy(() -> RetryStrategy.of(AdoRetries.defaults()).backOff(sleeping))
			.withMessageContaining("would put a thread to sleep");
	}

	@Test
	void aBackOffOfSpringRetryIsWaitedForByTheTimer() {
		FixedBackOffPolicy hour = new FixedBackOffPolicy();
		hour.setBackOffPeriod(3_600_000);
		AdoHttp http = Service.http(this.failing.url(),
				(connection) -> connection
					.timeouts(dev.adoclient.connection.AdoTimeouts.defaults().deadline(Duration.ofDays(1))),
				(parts) -> parts.timer(new Timer(this.time)).retries(parts.retries().backOff(hour)));
		CompletableFuture<JsonNode> answer = Service.get(http).fetchJson().toFuture();
		await().until(() -> {
			this.time.advanceTimeBy(Duration.ofMinutes(10));
			return answer.isDone();
		});
		assertThat(this.failing.requests()).isEqualTo(5);
		assertThat(new Timer(this.time).now().getEpochSecond()).isGreaterThanOrEqualTo(4 * 3600);
	}

	@Test
	void listenersAreToldOfEachAttempt() {
		Recorder recorder = new Recorder();
		fail(http(this.failing, (retries) -> retries.listeners(List.of(recorder))));
		assertThat(recorder.events).containsExactly("open GET /_apis/build/builds/{id} (contoso)", "error 1", "error 2",
				"error 3", "error 4", "error 5", "close AdoUnavailableException");
	}

	@Test
	void listenersAreToldOfSuccess() {
		Recorder recorder = new Recorder();
		try (ScriptedServer server = ScriptedServer.answering(Reply.status(500), Reply.ok())) {
			Service.get(http(server, (retries) -> retries.listeners(List.of(recorder)))).fetchJson().block();
		}
		assertThat(recorder.events).containsExactly("open GET /_apis/build/builds/{id} (contoso)", "error 1", "success",
				"close null");
	}

	@Test
	void listenersAreToldWhenACallIsCancelled() {
		Recorder recorder = new Recorder();
		try (ScriptedServer server = ScriptedServer.answering(Reply.silence())) {
			CompletableFuture<JsonNode> answer = Service
				.get(http(server, (retries) -> retries.listeners(List.of(recorder))))
				.fetchJson()
				.toFuture();
			answer.cancel(true);
		}
		assertThat(recorder.events).containsExactly("open GET /_apis/build/builds/{id} (contoso)",
				"close CancelledCallException");
	}

	@Test
	void aListenerThatFailsHarmsNobody() {
		RetryListener bug = new RetryListener() {
			@Override
			public <T, E extends Throwable> boolean open(RetryContext context, RetryCallback<T, E> callback) {
				throw new IllegalStateException("a bug of the listener");
			}
		};
		try (ScriptedServer server = ScriptedServer.answering(Reply.ok())) {
			Service.get(http(server, (retries) -> retries.listeners(List.of(bug)))).fetchJson().block();
		}
	}

	@Test
	void twoHundredCallsAtOnceCountTheirOwnAttempts() {
		AdoHttp http = Service.http(this.failing.url(), (connection) -> connection.retries(
				AdoRetries.defaults().attempts(3).firstWait(Duration.ofMillis(1)).longestWait(Duration.ofMillis(5))));
		List<Throwable> failures = new CopyOnWriteArrayList<>();
		Flux.range(0, 200)
			.flatMap((i) -> Service.get(http)
				.fetchJson()
				.doOnError(failures::add)
				.onErrorResume((failure) -> reactor.core.publisher.Mono.empty()), 200)
			.blockLast(Duration.ofSeconds(30));
		assertThat(failures).hasSize(200)
			.allSatisfy((failure) -> assertThat(failure).hasMessageEndingWith("(3 attempts)"));
		assertThat(this.failing.requests()).isEqualTo(600);
	}

	private static AdoHttp http(ScriptedServer server, UnaryOperator<RetryStrategy> retries) {
		return Service.http(server.url(), (connection) -> {
		}, (parts) -> parts.retries(retries.apply(parts.retries())));
	}

	private static void fail(AdoHttp http) {
		fail(Service.get(http));
	}

	private static void fail(dev.adoclient.http.Call call) {
		RetryTableTests.failure(call);
	}

	private static final class Recorder implements RetryListener {

		private final List<String> events = new ArrayList<>();

		@Override
		public <T, E extends Throwable> boolean open(RetryContext context, RetryCallback<T, E> callback) {
			this.events.add("open " + context.getAttribute(RetryContext.NAME));
			return true;
		}

		@Override
		public <T, E extends Throwable> void onError(RetryContext context, RetryCallback<T, E> callback,
				Throwable failure) {
			this.events.add("error " + context.getRetryCount());
		}

		@Override
		public <T, E extends Throwable> void onSuccess(RetryContext context, RetryCallback<T, E> callback,
				@Nullable T result) {
			this.events.add("success");
		}

		@Override
		public <T, E extends Throwable> void close(RetryContext context, RetryCallback<T, E> callback,
				@Nullable Throwable failure) {
			this.events.add("close " + ((failure != null) ? failure.getClass().getSimpleName() : null));
		}

	}

}
