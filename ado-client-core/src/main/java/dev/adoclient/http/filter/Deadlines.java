package dev.adoclient.http.filter;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;

import org.jspecify.annotations.Nullable;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoSink;

import dev.adoclient.throttle.Timer;

/**
 * The deadlines of the calls under way. One alarm serves them all, and stays set when a
 * call ends: a timer for each call would wake up a thread for each call, for nothing.
 * Safe to share between threads.
 */
public final class Deadlines {

	private final Timer timer;

	private final AtomicLong calls = new AtomicLong();

	private final TreeSet<Deadline> pending = new TreeSet<>(
			Comparator.comparing(Deadline::time).thenComparingLong(Deadline::call));

	private final Disposable.Swap alarm = Disposables.swap();

	/** When the alarm rings; {@code null} if it is not set. */
	private @Nullable Instant next;

	/**
	 * Creates an empty one.
	 * @param timer the time by which the deadlines are reached
	 */
	public Deadlines(Timer timer) {
		this.timer = timer;
	}

	/**
	 * Completes at that time, unless it is cancelled before.
	 */
	Mono<Void> reached(Instant time) {
		return Mono.create((sink) -> {
			Deadline deadline = new Deadline(time, this.calls.incrementAndGet(), sink);
			add(deadline);
			// Afterwards: whoever has cancelled already is taken out again at once.
			sink.onDispose(() -> remove(deadline));
		});
	}

	/**
	 * Returns how many are waited for.
	 */
	synchronized int size() {
		return this.pending.size();
	}

	/**
	 * Forgets the alarm; who still waits, waits in vain.
	 */
	public void close() {
		this.alarm.dispose();
	}

	private synchronized void add(Deadline deadline) {
		this.pending.add(deadline);
		if (this.next == null || deadline.time().isBefore(this.next)) {
			setAlarm(deadline.time());
		}
	}

	private synchronized void remove(Deadline deadline) {
		this.pending.remove(deadline);
	}

	private void ring() {
		// Outside of the lock: what follows a deadline is the caller's.
		due().forEach((deadline) -> deadline.sink().success());
	}

	private synchronized List<Deadline> due() {
		Instant now = this.timer.now();
		List<Deadline> due = new ArrayList<>();
		while (!this.pending.isEmpty() && !this.pending.first().time().isAfter(now)) {
			due.add(this.pending.pollFirst());
		}
		this.next = null;
		if (!this.pending.isEmpty()) {
			setAlarm(this.pending.first().time());
		}
		return due;
	}

	private void setAlarm(Instant time) {
		this.next = time;
		this.alarm.update(this.timer.schedule(this::ring, Duration.between(this.timer.now(), time)));
	}

	private record Deadline(Instant time, long call, MonoSink<Void> sink) {
	}

}
