package dev.adoclient.throttle;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

import dev.adoclient.connection.DurationRules;

/**
 * The time of a client: which one it is, how much has passed, and what wakes up later.
 * All come from one scheduler, so that a test that sets it sets every wait.
 *
 * @param scheduler whose threads must not be blocked
 * @param ticker nanoseconds since some moment
 */
public record Timer(Scheduler scheduler, LongSupplier ticker) {

	/**
	 * Creates the time of a scheduler.
	 */
	public Timer(Scheduler scheduler) {
		this(scheduler, () -> scheduler.now(TimeUnit.NANOSECONDS));
	}

	/**
	 * Returns the time of this machine, on Reactor's timers.
	 */
	public static Timer system() {
		return new Timer(Schedulers.parallel(), System::nanoTime);
	}

	/**
	 * Returns the time.
	 */
	public Instant now() {
		return Instant.ofEpochMilli(this.scheduler.now(TimeUnit.MILLISECONDS));
	}

	/**
	 * Returns the nanoseconds since some moment, which nobody who sets the clock moves:
	 * good for how much time has passed, and for nothing else.
	 */
	public long nanos() {
		return this.ticker.getAsLong();
	}

	/**
	 * Completes after a wait, at once if there is none.
	 */
	public Mono<Void> after(Duration wait) {
		return wait.isZero() ? Mono.empty() : Mono.delay(DurationRules.bounded(wait), this.scheduler).then();
	}

	/**
	 * Wakes somebody up after a wait.
	 */
	public Disposable schedule(Runnable alarm, Duration wait) {
		return this.scheduler.schedule(alarm, Math.max(0, wait.toNanos()), TimeUnit.NANOSECONDS);
	}

}
