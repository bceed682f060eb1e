package dev.adoclient.throttle;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoSink;

/**
 * Limits the requests under way at once; who comes too many waits in order, without a
 * thread. Safe to share between threads.
 */
public final class InFlight {

	private static final Logger logger = LoggerFactory.getLogger(InFlight.class);

	private final int limit;

	private final AtomicInteger free;

	private final AtomicInteger handingOut = new AtomicInteger();

	private final Queue<Place> waiting = new ConcurrentLinkedQueue<>();

	/**
	 * Creates a limit.
	 * @param limit how many requests at once
	 */
	public InFlight(int limit) {
		this.limit = limit;
		this.free = new AtomicInteger(limit);
	}

	/**
	 * Returns a place that can be asked for, and must be left in the end, whatever came
	 * of it. That it is there before it is granted leaves no moment in which a call that
	 * is cancelled could lose it.
	 */
	public Place place() {
		return new Place();
	}

	/**
	 * Returns how many requests are under way.
	 */
	public int size() {
		return this.limit - this.free.get();
	}

	/**
	 * Returns how many requests may be under way.
	 */
	int limit() {
		return this.limit;
	}

	/**
	 * Returns how many requests wait for a place.
	 */
	int waiting() {
		return this.waiting.size();
	}

	/**
	 * Hands out what is free. One thread at a time does, so that a place that is left
	 * while it is granted does not nest.
	 */
	private void handOut() {
		if (this.handingOut.getAndIncrement() > 0) {
			return;
		}
		int missed = 1;
		do {
			while (!this.waiting.isEmpty() && take()) {
				Place next = this.waiting.poll();
				if (next == null || !next.grant()) {
					this.free.incrementAndGet();
				}
			}
			missed = this.handingOut.addAndGet(-missed);
		}
		while (missed > 0);
	}

	private boolean take() {
		return this.free.getAndUpdate((places) -> Math.max(0, places - 1)) > 0;
	}

	private enum State {

		WAITING, HELD, LEFT

	}

	/**
	 * A place among the requests under way.
	 */
	public final class Place {

		private final AtomicReference<State> state = new AtomicReference<>(State.WAITING);

		private volatile @Nullable MonoSink<Void> sink;

		private Place() {
		}

		/**
		 * Takes the place if nobody waits for one and it is free.
		 */
		public boolean takeIfFree() {
			if (!InFlight.this.waiting.isEmpty() || !InFlight.this.take()) {
				return false;
			}
			boolean held = this.state.compareAndSet(State.WAITING, State.HELD);
			if (!held) {
				InFlight.this.free.incrementAndGet();
				handOut();
			}
			return held;
		}

		/**
		 * Completes when the place is granted. To be subscribed to once.
		 */
		public Mono<Void> granted() {
			return Mono.create((sink) -> {
				this.sink = sink;
				InFlight.this.waiting.add(this);
				handOut();
			});
		}

		/**
		 * Gives the place to the next one. Leaving twice is fine, and so is leaving what
		 * was not granted yet.
		 */
		public void leave() {
			State before = this.state.getAndSet(State.LEFT);
			if (before == State.HELD) {
				InFlight.this.free.incrementAndGet();
				handOut();
			}
			else if (before == State.WAITING) {
				InFlight.this.waiting.remove(this);
			}
		}

		private boolean grant() {
			MonoSink<Void> sink = this.sink;
			if (sink == null || !this.state.compareAndSet(State.WAITING, State.HELD)) {
				return false;
			}
			try {
				sink.success();
			}
			catch (Throwable ex) {
				// It must not reach the one who left, nor those who still wait.
				logger.error("A call failed in a way that nobody expected when it was granted its place", ex);
				leave();
			}
			return true;
		}

	}

}
