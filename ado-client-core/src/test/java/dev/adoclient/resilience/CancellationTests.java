package dev.adoclient.resilience;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Supplier;

import io.netty.buffer.UnpooledByteBufAllocator;
import io.netty.channel.ChannelOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reactivestreams.Publisher;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.netty.http.client.HttpClient;
import tools.jackson.databind.JsonNode;

import org.springframework.core.io.buffer.DataBufferUtils;

import dev.adoclient.connection.AdoConnectionBuilder;
import dev.adoclient.connection.AdoDeployment;
import dev.adoclient.connection.AdoLimits;
import dev.adoclient.connection.AdoTimeouts;
import dev.adoclient.http.AdoHttp;
import dev.adoclient.http.Call;
import dev.adoclient.transfer.Download;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Calls that are cancelled at random moments: afterwards there are as many connections to
 * be had as before.
 */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class CancellationTests {

	private static final int CONNECTIONS = 5;

	/** More than a connection takes of them. */
	private static final int STREAMS = 150;

	/** Fewer than a server takes for an attack. */
	private static final int RESETS = 150;

	private static final String LAST = "last";

	private static final byte[] CONTENT = ("{\"id\":1,\"text\":\"" + "x".repeat(20_000) + "\"}").getBytes();

	private static final Reply ANSWER = Reply.bytes(200, CONTENT, "Content-Type: application/json");

	/** For those that come last: none is answered before all are there. */
	private final CountDownLatch allAreHere = new CountDownLatch(CONNECTIONS);

	private final int cancellations = LongForm.of(3000);

	@TempDir
	Path folder;

	@ParameterizedTest
	@EnumSource(Kind.class)
	void asManyParallelCallsAsThereAreConnectionsSucceedAfterwards(Kind kind) {
		try (ScriptedServer server = ScriptedServer.answering(this::answer)) {
			AdoHttp http = Service.http(server.url(), CancellationTests::limited,
					(parts) -> parts.httpClient(CancellationTests::unwatched));
			Path file = this.folder.resolve("drop.zip");
			cancelAtRandom(this.cancellations, () -> kind.call.apply(Service.get(http), file));
			assertAllConnectionsAreThere(http, CONNECTIONS);
			http.close();
		}
	}

	@Test
	void callsThatAreRedirectedLoseNoConnectionEither() {
		try (ScriptedServer server = ScriptedServer.answering((request, out) -> {
			if (request.target().endsWith("/there") || isLast(request.target())) {
				answer(request, out);
			}
			else {
				Reply.bytes(302, CONTENT, "Location: /contoso/there").write(request, out);
			}
		})) {
			AdoHttp http = Service.http(server.url(), CancellationTests::limited,
					(parts) -> parts.httpClient(CancellationTests::unwatched));
			cancelAtRandom(this.cancellations, () -> Service.get(http).fetchJson());
			assertAllConnectionsAreThere(http, CONNECTIONS);
			http.close();
		}
	}

	@ParameterizedTest
	@EnumSource(Kind.class)
	void streamsOfHttp2AreThereAfterwards(Kind kind) {
		try (SecureServer server = answeringWhenAllAreHere()) {
			AdoHttp http = http2(server);
			Path file = this.folder.resolve("drop.zip");
			cancelAtRandom(RESETS, () -> kind.call.apply(Service.get(http), file));
			assertAllConnectionsAreThere(http, STREAMS);
			http.close();
		}
	}

	/**
	 * A server of HTTP/2 ends a connection on which it sees too many cancellations: the
	 * next calls have another one.
	 */
	@Test
	void afterMoreCancellationsThanTheServerTakesReadsSucceedOnAnotherConnection() {
		try (SecureServer server = answeringWhenAllAreHere()) {
			AdoHttp http = http2(server);
			cancelAtRandom(4 * RESETS, () -> Service.get(http).fetchJson());
			assertAllConnectionsAreThere(http, STREAMS);
			http.close();
		}
	}

	private static SecureServer answeringWhenAllAreHere() {
		Sinks.Empty<Void> allAreHere = Sinks.empty();
		AtomicInteger here = new AtomicInteger();
		return SecureServer.http2((request, response) -> {
			Mono<Void> wait = isLast(request.uri()) ? allAreHere.asMono() : Mono.empty();
			if (isLast(request.uri()) && here.incrementAndGet() == STREAMS) {
				allAreHere.tryEmitEmpty();
			}
			return wait
				.then(Mono.from(response.header("Content-Type", "application/json").sendByteArray(Mono.just(CONTENT))));
		});
	}

	private static AdoHttp http2(SecureServer server) {
		return Service.http(server.url(), (connection) -> limited(connection.deployment(AdoDeployment.CLOUD)),
				(parts) -> parts.httpClient(SecureServer.trusted()).httpClient(CancellationTests::unwatched));
	}

	/**
	 * The moments spread over what a call takes, from its beginning to its answer.
	 */
	private static void cancelAtRandom(int cancellations, Supplier<Publisher<?>> call) {
		long longest = Duration.ofMillis(2).toNanos();
		for (int i = 0; i < cancellations; i++) {
			Disposable running = Flux.from(call.get()).onErrorComplete().subscribe();
			long end = System.nanoTime() + ThreadLocalRandom.current().nextLong(longest);
			while (System.nanoTime() < end) {
				Thread.onSpinWait();
			}
			running.dispose();
		}
	}

	private void answer(Asked request, OutputStream out) throws IOException, InterruptedException {
		if (isLast(request.target())) {
			this.allAreHere.countDown();
			if (!this.allAreHere.await(10, TimeUnit.SECONDS)) {
				throw new IOException("They did not come all");
			}
		}
		ANSWER.write(request, out);
	}

	private static boolean isLast(String target) {
		return target.contains(LAST);
	}

	/**
	 * A call that is sent in the very moment in which the one before is cancelled may get
	 * its connection while that is being closed: as a read, it is repeated. What nobody
	 * gives back is missing each time.
	 */
	private static void assertAllConnectionsAreThere(AdoHttp http, int calls) {
		List<JsonNode> answers = Flux.range(0, calls)
			.flatMap((call) -> Service.get(http).parameter(LAST, call).fetchJson(), calls)
			.collectList()
			.block(Duration.ofSeconds(60));
		assertThat(answers).hasSize(calls);
	}

	/**
	 * Takes buffers that nobody watches: Reactor Netty itself leaks one now and then when
	 * a call is cancelled while its answer arrives, and this is about connections.
	 */
	private static HttpClient unwatched(HttpClient client) {
		return client.option(ChannelOption.ALLOCATOR, new UnpooledByteBufAllocator(true, true));
	}

	private static void limited(AdoConnectionBuilder connection) {
		connection.limits(AdoLimits.defaults().connections(CONNECTIONS).inFlight(STREAMS))
			.timeouts(AdoTimeouts.defaults().acquire(Duration.ofSeconds(20)).read(Duration.ofSeconds(20)));
	}

	private enum Kind {

		JSON((call, file) -> call.fetchJson()),

		STREAM((call, file) -> call.stream().doOnNext(DataBufferUtils::release)),

		FILE((call, file) -> call.download(Download.to(file).replacing()));

		private final BiFunction<Call, Path, Publisher<?>> call;

		Kind(BiFunction<Call, Path, Publisher<?>> call) {
			this.call = call;
		}

	}

}
