package dev.adoclient.http.filter;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Mono;

import dev.adoclient.throttle.Timer;

/**
 * The deadlines of the calls under way. One alarm serves them all, and stays set when a
 * call ends: a timer for each call would wake up a thread for each call, for nothing.
 * Safe to share between threads.
 */
public final class Deadlines {

	private final Timer timer;

	private final AtomicLong calls = new AtomicLong();

	private final TreeSet<Deadline> pending = new TreeSet<>();

	private final Disposable.Swap alarm = Disposables.swap();

	/** When the alarm rings, by the timer; {@code null} if it is not set. */
	private @Nullable Long next;

	private boolean closed;

	/**
	 * Creates an empty one.
	 * @param timer the time by which the deadlines are reached
	 */
	public Deadlines(Timer timer) {
		this.timer = timer;
	}

	/**
	 * Fails after that time, counted from now, or when the client is closed, unless it is
	 * cancelled before.
	 */
	<T> Mono<T> failing(Duration time, Function<Ending, ? extends Throwable> failure) {
		long nanos = this.timer.nanos() + time.toNanos();
		return Mono.create((sink) -> {
			Deadline deadline = new Deadline(nanos, this.calls.incrementAndGet(),
					(ending) -> sink.error(failure.apply(ending)));
			if (!add(deadline)) {
				deadline.end().accept(Ending.CLIENT_CLOSED);
				return;
			}
			// After add(): if the caller has cancelled already, this removes it at once.
			sink.onDispose(() -> remove(deadline));
		});
	}

	/**
	 * Fails after that time, counted from now, or when the client is closed, unless it is
	 * cancelled before.
	 * @param passed the failure if the time is over
	 * @param closed the failure if the client is closed
	 */
	public <T> Mono<T> failing(Duration time, Supplier<? extends Throwable> passed,
			Supplier<? extends Throwable> closed) {
		return failing(time, (ending) -> (ending == Ending.CLIENT_CLOSED) ? closed.get() : passed.get());
	}

	/**
	 * Returns how many are waited for.
	 */
	synchronized int size() {
		return this.pending.size();
	}

	/**
	 * Ends the calls under way, and all that are still to come.
	 */
	public void close() {
		end(takeAll(), Ending.CLIENT_CLOSED);
	}

	private synchronized List<Deadline> takeAll() {
		this.closed = true;
		this.alarm.dispose();
		List<Deadline> all = List.copyOf(this.pending);
		this.pending.clear();
		return all;
	}

	private synchronized boolean add(Deadline deadline) {
		if (this.closed) {
			return false;
		}
		this.pending.add(deadline);
		if (this.next == null || deadline.nanos() - this.next < 0) {
			setAlarm(deadline.nanos());
		}
		return true;
	}

	private synchronized void remove(Deadline deadline) {
		this.pending.remove(deadline);
	}

	private void ring(long nanos) {
		end(due(nanos), Ending.TIME_OVER);
	}

	/**
	 * Ends each in a task of its own and without the lock, since code of the caller runs
	 * then.
	 */
	private void end(List<Deadline> deadlines, Ending ending) {
		deadlines.forEach((deadline) -> this.timer.schedule(() -> deadline.end().accept(ending), Duration.ZERO));
	}

	/**
	 * Takes out the deadlines that are reached. The one that the alarm was set for always
	 * is: a test may move the time of the scheduler and not the ticker.
	 */
	private synchronized List<Deadline> due(long nanos) {
		long now = nanos + Math.max(0, this.timer.nanos() - nanos);
		List<Deadline> due = new ArrayList<>();
		while (!this.pending.isEmpty() && this.pending.first().nanos() - now <= 0) {
			due.add(this.pending.pollFirst());
		}
		this.next = null;
		if (!this.pending.isEmpty()) {
			setAlarm(this.pending.first().nanos());
		}
		return due;
	}

	private void setAlarm(long nanos) {
		this.next = nanos;
		this.alarm.update(this.timer.schedule(() -> ring(nanos), Duration.ofNanos(nanos - this.timer.nanos())));
	}

	/**
	 * The deadline of a call.
	 *
	 * @param nanos when it is reached, by the timer
	 * @param call tells those of the same moment apart
	 * @param end what ends the call
	 */
	private record Deadline(long nanos, long call, Consumer<Ending> end) implements Comparable<Deadline> {

		@Override
		public int compareTo(Deadline other) {
			// By difference: what counts nanoseconds may begin anywhere.
			int earlier = Long.compare(this.nanos - other.nanos, 0);
			return (earlier != 0) ? earlier : Long.compare(this.call, other.call);
		}

	}

}
