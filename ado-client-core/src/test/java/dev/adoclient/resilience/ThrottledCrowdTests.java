package dev.adoclient.resilience;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;
import reactor.netty.resources.LoopResources;

import dev.adoclient.blocking.Await;
import dev.adoclient.connection.AdoLimits;
import dev.adoclient.connection.AdoRetries;
import dev.adoclient.connection.AdoService;
import dev.adoclient.http.AdoHttp;
import dev.adoclient.http.Call;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A thousand calls under way at once, blocking and not, of which every second one is
 * turned down at first.
 */
class ThrottledCrowdTests {

	private static final int CALLS = 1000;

	private final Set<String> turnedDown = ConcurrentHashMap.newKeySet();

	/**
	 * Nobody is answered before everybody has asked: all of them are under way at once.
	 */
	private final Sinks.Empty<Void> everybodyIsHere = Sinks.empty();

	private final AtomicInteger asked = new AtomicInteger();

	@Test
	void allSucceedWithNoThreadsButTheEventLoopTheTimersAndTheCallers() throws Exception {
		LoopResources loops = LoopResources.create("server", 2, true);
		DisposableServer server = HttpServer.create()
			.runOn(loops)
			.host("127.0.0.1")
			.port(0)
			.handle(this::answer)
			.bindNow();
		ExecutorService callers = Executors.newFixedThreadPool(CALLS / 2, (task) -> new Thread(task, "caller"));
		try {
			AdoHttp http = Service.http(java.net.URI.create("http://127.0.0.1:" + server.port()),
					(connection) -> connection.retries(AdoRetries.defaults())
						.limits(AdoLimits.defaults().connections(CALLS).inFlight(CALLS)));
			List<Future<Integer>> blocking = IntStream.range(0, CALLS / 2)
				.mapToObj((i) -> callers.submit(() -> Await.value(call(http, i).fetchJson(), "get").path("id").asInt()))
				.toList();
			List<Integer> asynchronous = Flux.range(CALLS / 2, CALLS / 2)
				.flatMap((i) -> call(http, i).fetchJson().map((json) -> json.path("id").asInt()), CALLS)
				.collectList()
				.block(Duration.ofSeconds(60));
			assertThat(asynchronous).hasSize(CALLS / 2).doesNotHaveDuplicates();
			for (int i = 0; i < CALLS / 2; i++) {
				assertThat(blocking.get(i).get()).isEqualTo(i);
			}
			assertThat(this.turnedDown).hasSize(CALLS / 2);
			assertThat(this.asked).hasValue(CALLS * 3 / 2);
			assertThat(otherThreads()).isEmpty();
			http.close();
		}
		finally {
			callers.shutdownNow();
			server.disposeNow();
			loops.disposeLater(Duration.ZERO, Duration.ofSeconds(5)).block();
		}
	}

	private static Call call(AdoHttp http, int id) {
		return http.target(AdoService.CORE).get("/build/builds/{id}", id);
	}

	private Mono<Void> answer(HttpServerRequest request, HttpServerResponse response) {
		if (this.asked.incrementAndGet() == CALLS) {
			this.everybodyIsHere.tryEmitEmpty();
		}
		return this.everybodyIsHere.asMono().then(Mono.defer(() -> turnDownOnce(request, response)));
	}

	private Mono<Void> turnDownOnce(HttpServerRequest request, HttpServerResponse response) {
		String id = request.path().substring(request.path().lastIndexOf('/') + 1);
		if (Integer.parseInt(id) % 2 == 1 && this.turnedDown.add(id)) {
			return response.status(429).header("Retry-After", "2").send();
		}
		return response.header("Content-Type", "application/json").sendString(Mono.just("{\"id\":" + id + "}")).then();
	}

	/** Those that are neither the event loops, nor timers of Reactor, nor the callers. */
	private static Set<String> otherThreads() {
		return Thread.getAllStackTraces()
			.keySet()
			.stream()
			.filter((thread) -> !thread.getThreadGroup().getName().equals("system"))
			.map(Thread::getName)
			.filter((name) -> !name.matches(
					"main|caller|server-.*|reactor-http-.*|parallel-\\d+|boundedElastic-evictor-\\d+|reactor-netty-pool-maintenance-\\d+"))
			.filter((name) -> name.startsWith("boundedElastic") || name.contains("reactor") || name.contains("ado"))
			.collect(Collectors.toSet());
	}

}
