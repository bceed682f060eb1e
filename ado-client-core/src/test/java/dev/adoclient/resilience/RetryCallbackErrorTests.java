package dev.adoclient.resilience;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.retry.RetryCallback;
import org.springframework.retry.RetryContext;
import org.springframework.retry.RetryListener;
import org.springframework.retry.policy.NeverRetryPolicy;

import dev.adoclient.error.AdoNotFoundException;
import dev.adoclient.http.AdoHttp;
import dev.adoclient.transfer.Download;

import static dev.adoclient.resilience.CallbackErrorTests.assertEndsWith;
import static dev.adoclient.resilience.CallbackErrorTests.assertWorks;
import static dev.adoclient.resilience.CallbackErrorTests.http;
import static dev.adoclient.resilience.CallbackErrorTests.raise;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/**
 * What the application's listeners and policies of retries throw harms no other call.
 */
class RetryCallbackErrorTests {

	@TempDir
	Path folder;

	@ParameterizedTest
	@MethodSource("dev.adoclient.resilience.CallbackErrorTests#thrown")
	void aListenerOfRetriesThatThrowsHarmsNothing(Throwable thrown) {
		try (ScriptedServer server = ScriptedServer.answering(Reply.status(500), Reply.ok())) {
			AtomicInteger told = new AtomicInteger();
			AdoHttp http = http(server, (connection) -> {
			}, (parts) -> parts.retries(parts.retries().listeners(List.of(new ThrowingListener(told, thrown)))));
			assertWorks(http);
			assertThat(told.get()).isGreaterThanOrEqualTo(3);
		}
	}

	@ParameterizedTest
	@MethodSource("dev.adoclient.resilience.CallbackErrorTests#thrown")
	void aRetryPolicyThatThrowsEndsItsCall(Throwable thrown) {
		try (ScriptedServer server = ScriptedServer.answering(Reply.status(500), Reply.ok())) {
			AdoHttp http = http(server, (connection) -> {
			}, (parts) -> parts.retries(parts.retries().policy(new NeverRetryPolicy() {
				@Override
				public boolean canRetry(RetryContext context) {
					return raise(thrown);
				}
			})));
			assertEndsWith(Service.get(http).fetchJson().toFuture(), thrown);
			assertWorks(http);
		}
	}

	@ParameterizedTest
	@MethodSource("dev.adoclient.resilience.CallbackErrorTests#thrown")
	void aRetryPolicyThatThrowsAtTheEndHarmsNothing(Throwable thrown) {
		try (ScriptedServer server = ScriptedServer.answering(Reply.status(404), Reply.ok())) {
			AdoHttp http = http(server, (connection) -> {
			}, (parts) -> parts.retries(parts.retries().policy(new NeverRetryPolicy() {

				private int closed;

				@Override
				public void close(RetryContext context) {
					// The first time it is only asked what it is.
					if (this.closed++ > 0) {
						raise(thrown);
					}
				}

			})));
			assertThatThrownBy(() -> Service.get(http).fetchJson().toFuture().get(5, TimeUnit.SECONDS)).cause()
				.isInstanceOf(AdoNotFoundException.class);
			assertWorks(http);
		}
	}

	@ParameterizedTest
	@MethodSource("dev.adoclient.resilience.CallbackErrorTests#thrown")
	void aRetryPolicyThatThrowsEndsItsDownload(Throwable thrown) {
		try (ScriptedServer server = ScriptedServer
			.by((request) -> (request == 0) ? Reply.truncated(new byte[1000], 10) : Reply.ok())) {
			AdoHttp http = http(server, (connection) -> {
			}, (parts) -> parts.retries(parts.retries().policy(new NeverRetryPolicy() {
				@Override
				public boolean canRetry(RetryContext context) {
					return raise(thrown);
				}
			})));
			assertEndsWith(Service.get(http).download(Download.to(this.folder.resolve("logs.zip"))).toFuture(), thrown);
			assertWorks(http);
			await().untilAsserted(() -> assertThat(this.folder).isEmptyDirectory());
		}
	}

	private record ThrowingListener(AtomicInteger told, Throwable thrown) implements RetryListener {

		@Override
		public <T, E extends Throwable> boolean open(RetryContext context, RetryCallback<T, E> callback) {
			return fail();
		}

		@Override
		public <T, E extends Throwable> void close(RetryContext context, RetryCallback<T, E> callback,
				@Nullable Throwable failure) {
			fail();
		}

		@Override
		public <T, E extends Throwable> void onError(RetryContext context, RetryCallback<T, E> callback,
				Throwable failure) {
			fail();
		}

		private boolean fail() {
			this.told.incrementAndGet();
			return raise(this.thrown);
		}

	}

}
