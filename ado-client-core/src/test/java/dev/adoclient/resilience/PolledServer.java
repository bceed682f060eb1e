package dev.adoclient.resilience;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

import reactor.test.scheduler.VirtualTimeScheduler;

import dev.adoclient.connection.AdoTimeouts;
import dev.adoclient.http.AdoHttp;

import static org.awaitility.Awaitility.await;

/**
 * What a test of polling needs: a time that the test sets, and a server that takes note
 * of when it is asked.
 */
final class PolledServer implements AutoCloseable {

	private final VirtualTimeScheduler time = VirtualTimeScheduler.create();

	private final NotedTimer timer = new NotedTimer(this.time);

	private final List<Long> asked = new CopyOnWriteArrayList<>();

	/**
	 * Starts the server.
	 */
	ScriptedServer server(IntFunction<Reply> script) {
		return ScriptedServer.by((request) -> {
			this.asked.add(this.time.now(TimeUnit.MILLISECONDS));
			return script.apply(request);
		});
	}

	/**
	 * Returns a connection to the server, whose calls have thirty days.
	 */
	AdoHttp http(ScriptedServer server) {
		return Service.http(server.url(), this.timer,
				(connection) -> connection.timeouts(AdoTimeouts.defaults().deadline(Duration.ofDays(30))));
	}

	void pass(Duration time) {
		this.time.advanceTimeBy(time);
	}

	void passUntilAskedTwice(ScriptedServer server) {
		await().until(() -> {
			pass(Duration.ofMillis(100));
			return server.requests() >= 2;
		});
	}

	void passUntil(CompletableFuture<?> done) {
		await().pollInterval(Duration.ofMillis(1)).until(() -> {
			pass(Duration.ofSeconds(1));
			return done.isDone();
		});
	}

	/**
	 * Returns the waits of up to a minute that the client asked its timer for, in
	 * milliseconds: deadlines and limits are longer.
	 */
	List<Long> waits() {
		return this.timer.delays().stream().filter((delay) -> delay > 0 && delay <= 60_000).toList();
	}

	/**
	 * Returns how many milliseconds the client waited at least before a question; the
	 * first one is 0.
	 */
	long waitBefore(int question) {
		return this.asked.get(question) - this.asked.get(question - 1);
	}

	@Override
	public void close() {
		this.time.dispose();
	}

}
