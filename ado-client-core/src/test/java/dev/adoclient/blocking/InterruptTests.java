package dev.adoclient.blocking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.publisher.TestPublisher;

import org.springframework.core.io.buffer.DataBuffer;

import dev.adoclient.AdoClient;
import dev.adoclient.RecordingServer;
import dev.adoclient.auth.AdoCredential;
import dev.adoclient.error.AdoInterruptedException;

import static org.assertj.core.api.Assertions.assertThat;

class InterruptTests {

	@Test
	void anInterruptCancelsTheOperationAndKeepsTheFlag() throws Exception {
		TestPublisher<Integer> never = TestPublisher.create();
		Outcome outcome = interrupted((waiting) -> Await
			.value(never.mono().doOnSubscribe((subscription) -> waiting.countDown()), "BuildsAsyncClient.getBuild"));
		never.assertWasCancelled();
		assertThat(outcome.failure()).isExactlyInstanceOf(AdoInterruptedException.class)
			.hasMessageContaining("BuildsAsyncClient.getBuild was interrupted");
		assertThat(outcome.flag()).isTrue();
	}

	@Test
	void anInterruptedReadCancelsTheContentAndKeepsTheFlag() throws Exception {
		AtomicBoolean cancelled = new AtomicBoolean();
		Outcome outcome = interrupted((waiting) -> {
			Flux<DataBuffer> never = Flux.<DataBuffer>never()
				.doOnRequest((n) -> waiting.countDown())
				.doOnCancel(() -> cancelled.set(true));
			try (var content = Await.inputStream(never, "BuildArtifactsAsyncClient.downloadArtifact")) {
				content.read();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
		assertThat(outcome.failure()).isExactlyInstanceOf(AdoInterruptedException.class);
		assertThat(outcome.flag()).isTrue();
		assertThat(cancelled).isTrue();
	}

	@Test
	void anInterruptedStreamOfElementsCancelsAndKeepsTheFlag() throws Exception {
		TestPublisher<Integer> never = TestPublisher.create();
		Outcome outcome = interrupted((waiting) -> {
			try (Stream<Integer> stream = Await
				.stream(never.flux().doOnSubscribe((subscription) -> waiting.countDown()), "X.stream")) {
				stream.toList();
			}
		});
		never.assertWasCancelled();
		assertThat(outcome.failure()).isExactlyInstanceOf(AdoInterruptedException.class);
		assertThat(outcome.flag()).isTrue();
	}

	@Test
	void anInterruptClosesTheConnectionOfTheRequest() throws Exception {
		CountDownLatch asked = new CountDownLatch(1);
		CountDownLatch closed = new CountDownLatch(1);
		try (RecordingServer server = new RecordingServer((request, response) -> {
			request.withConnection((connection) -> connection.onDispose(closed::countDown));
			asked.countDown();
			return Mono.never();
		});
				AdoClient ado = AdoClient.builder()
					.baseUrl(server.url())
					.organization("contoso")
					.credential(AdoCredential.bearer("token"))
					.build()) {
			Outcome outcome = interrupted((waiting) -> {
				asked.countDown();
				waiting.countDown();
				ado.builds("web").getBuild(42);
			}, server);
			assertThat(outcome.failure()).isExactlyInstanceOf(AdoInterruptedException.class);
			assertThat(closed.await(10, TimeUnit.SECONDS)).as("the connection is closed").isTrue();
			assertThat(server.requests()).hasSize(1);
		}
	}

	@Test
	void aThreadThatIsInterruptedBeforeTheCallSendsNothing() throws Exception {
		AtomicInteger asked = new AtomicInteger();
		Mono<Integer> value = Mono.fromCallable(asked::incrementAndGet);
		Flux<DataBuffer> content = Flux.defer(() -> {
			asked.incrementAndGet();
			return Flux.never();
		});
		assertNothingSent(() -> Await.value(value, "X.get"));
		assertNothingSent(() -> Await.optional(value, "X.get"));
		assertNothingSent(() -> Await.completion(value.then(), "X.send"));
		assertNothingSent(() -> Await.inputStream(content, "X.download"));
		assertNothingSent(() -> Await.stream(content, "X.stream"));
		assertThat(asked).hasValue(0);
	}

	@Test
	void anInterruptedWriteDoesNotClaimThatItWasCancelled() throws Exception {
		Outcome outcome = interrupted((waiting) -> Await
			.value(Mono.never().doOnSubscribe((subscription) -> waiting.countDown()), "BuildsAsyncClient.queueBuild"));
		assertThat(outcome.failure()).hasMessageContaining("BuildsAsyncClient.queueBuild was interrupted")
			.hasMessageNotContaining("cancelled")
			.hasMessageContaining("may have taken effect");
	}

	private static void assertNothingSent(Runnable call) throws Exception {
		Outcome outcome = interrupted((waiting) -> {
			Thread.currentThread().interrupt();
			waiting.countDown();
			call.run();
		});
		assertThat(outcome.failure()).isExactlyInstanceOf(AdoInterruptedException.class)
			.hasMessageContaining("nothing was sent");
		assertThat(outcome.flag()).isTrue();
	}

	private static Outcome interrupted(Consumer<CountDownLatch> call) throws Exception {
		return interrupted(call, null);
	}

	private static Outcome interrupted(Consumer<CountDownLatch> call, RecordingServer server) throws Exception {
		CountDownLatch waiting = new CountDownLatch(1);
		CompletableFuture<Outcome> outcome = new CompletableFuture<>();
		Thread caller = new Thread(() -> {
			try {
				call.accept(waiting);
				outcome.completeExceptionally(new AssertionError("The call returned"));
			}
			catch (RuntimeException ex) {
				outcome.complete(new Outcome(ex, Thread.currentThread().isInterrupted()));
			}
		});
		caller.start();
		waiting.await();
		while (server != null && server.requests().isEmpty()) {
			Thread.onSpinWait();
		}
		caller.interrupt();
		return outcome.get(10, TimeUnit.SECONDS);
	}

	private record Outcome(RuntimeException failure, boolean flag) {
	}

}
