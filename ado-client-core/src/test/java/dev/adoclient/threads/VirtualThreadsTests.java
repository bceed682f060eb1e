package dev.adoclient.threads;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

import static org.assertj.core.api.Assertions.assertThat;

class VirtualThreadsTests {

	private static final int LIMIT = 100;

	private final AtomicInteger now = new AtomicInteger();

	private final AtomicInteger most = new AtomicInteger();

	@Test
	@EnabledForJreRange(minVersion = 24,
			disabledReason = "Before JDK 24 there are no virtual threads, or a monitor pins them")
	void tenThousandBlockingCallsAtOncePinNothingAndStayWithinTheLimit() throws Exception {
		DisposableServer server = HttpServer.create()
			.host("127.0.0.1")
			.port(0)
			.handle((request, response) -> response.header("Content-Type", "application/json")
				.sendString(Mono.fromSupplier(this::arrive)
					.then(Mono.delay(Duration.ofMillis(5)))
					.map((time) -> "{\"id\":1}")
					.doFinally((signal) -> this.now.decrementAndGet())))
			.bindNow();
		try {
			String output = run("http://127.0.0.1:" + server.port() + "/contoso", "10000", Integer.toString(LIMIT));
			assertThat(output).contains("answered 10000").contains("pinned 0");
			assertThat(this.most.get()).isBetween(2, LIMIT);
		}
		finally {
			server.disposeNow();
		}
	}

	private int arrive() {
		return this.most.accumulateAndGet(this.now.incrementAndGet(), Math::max);
	}

	private static String run(String... arguments) throws Exception {
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		ProcessBuilder process = new ProcessBuilder(java, "-cp",
				System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
				VirtualThreadsMain.class.getName());
		process.command().addAll(List.of(arguments));
		Process started = process.redirectErrorStream(true).start();
		String output = new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(started.waitFor()).as(output).isZero();
		return output;
	}

}
