package dev.adoclient.threads;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import jdk.jfr.consumer.RecordingStream;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

import dev.adoclient.AdoClient;
import dev.adoclient.auth.AdoCredential;
import dev.adoclient.connection.AdoLimits;

/**
 * Makes as many blocking calls at once as it is told, each on a virtual thread, and
 * prints how many were answered and where a thread was pinned. In a process of its own,
 * since BlockHound changes the threads of the tests.
 */
public final class VirtualThreadsMain {

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private static final AtomicInteger NOW = new AtomicInteger();

	private static final AtomicInteger MOST = new AtomicInteger();

	private VirtualThreadsMain() {
	}

	/**
	 * Runs.
	 * @param arguments the calls, and the limit of those in flight
	 */
	public static void main(String[] arguments) throws Exception {
		int calls = Integer.parseInt(arguments[0]);
		DisposableServer server = HttpServer.create()
			.host("127.0.0.1")
			.port(0)
			.handle((request, response) -> response.header("Content-Type", "application/json").sendString(answer()))
			.bindNow();
		URI url = URI.create("http://127.0.0.1:" + server.port() + "/contoso");
		AtomicInteger pinned = new AtomicInteger();
		CountDownLatch flushed = new CountDownLatch(1);
		try (AdoClient ado = client(url, Integer.parseInt(arguments[1]));
				RecordingStream recording = new RecordingStream()) {
			// Loading a class pins whoever needs it first: one that waits for a place
			// needs
			// them all.
			answered(ado, 3 * Integer.parseInt(arguments[1]));
			// Without a threshold a park of any length would be told.
			recording.enable("jdk.VirtualThreadPinned").withoutThreshold().withStackTrace();
			recording.onEvent("jdk.VirtualThreadPinned", (event) -> {
				pinned.incrementAndGet();
				System.out.println(event);
			});
			recording.onClose(flushed::countDown);
			recording.startAsync();
			System.out.println("answered " + answered(ado, calls));
			recording.getClass().getMethod("stop").invoke(recording);
		}
		flushed.await();
		System.out.println("pinned " + pinned);
		System.out.println("most " + MOST);
		server.disposeNow();
	}

	private static Mono<String> answer() {
		return Mono.fromSupplier(() -> MOST.accumulateAndGet(NOW.incrementAndGet(), Math::max))
			.then(Mono.delay(Duration.ofMillis(5)))
			.map((time) -> "{\"id\":1}")
			.doFinally((signal) -> NOW.decrementAndGet());
	}

	private static AdoClient client(URI url, int inFlight) {
		return AdoClient.builder()
			.organization("contoso")
			.baseUrl(url)
			.project("web")
			.credential(AdoCredential.personalAccessToken("pat-1"))
			.connection(
					(connection) -> connection.limits(AdoLimits.defaults().inFlight(inFlight).connections(inFlight)))
			.build();
	}

	private static int answered(AdoClient ado, int calls) throws Exception {
		ExecutorService threads = (ExecutorService) Executors.class.getMethod("newVirtualThreadPerTaskExecutor")
			.invoke(null);
		CountDownLatch start = new CountDownLatch(1);
		List<Future<Integer>> answers = new ArrayList<>();
		for (int i = 0; i < calls; i++) {
			answers.add(threads.submit(() -> {
				start.await();
				return ado.with((call) -> call.timeout(PATIENCE)).builds().getBuild(1).id();
			}));
		}
		start.countDown();
		int answered = 0;
		for (Future<Integer> answer : answers) {
			answered += answer.get();
		}
		threads.shutdown();
		return answered;
	}

}
