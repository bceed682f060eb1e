package dev.adoclient.throttle;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * The time of a client: which one it is, and what wakes up later. Both come from one
 * scheduler, so that a test that sets it sets every wait.
 *
 * @param scheduler whose threads must not be blocked
 */
public record Timer(Scheduler scheduler) {

	/**
	 * Returns the time of this machine, on Reactor's timers.
	 */
	public static Timer system() {
		return new Timer(Schedulers.parallel());
	}

	/**
	 * Returns the time.
	 */
	public Instant now() {
		return Instant.ofEpochMilli(this.scheduler.now(TimeUnit.MILLISECONDS));
	}

	/**
	 * Completes after a wait, at once if there is none.
	 */
	public Mono<Void> after(Duration wait) {
		return wait.isZero() ? Mono.empty() : Mono.delay(wait, this.scheduler).then();
	}

	/**
	 * Wakes somebody up after a wait.
	 */
	public Disposable schedule(Runnable alarm, Duration wait) {
		return this.scheduler.schedule(alarm, Math.max(0, wait.toNanos()), TimeUnit.NANOSECONDS);
	}

}
