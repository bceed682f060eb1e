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
 * Limits how many requests are in flight at once. Further ones are queued and released in
 * the order in which they came; a waiting one holds no thread. Safe to share between
 * threads.
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
	 * Returns the place of one request. It is not granted yet. The caller must call
	 * {@link Place#leave()} in the end, also if the place was never granted. Since the
	 * caller has the object from the beginning, a call that is cancelled at any moment
	 * can give its place back.
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
	 * Grants the free places to waiting requests. One thread at a time does this; calls
	 * from others, and calls from within a grant, are counted and done by that thread.
	 * Otherwise a request that ends while it is granted its place would recurse.
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
	 * The place of one request among those in flight.
	 */
	public final class Place {

		private final AtomicReference<State> state = new AtomicReference<>(State.WAITING);

		private volatile @Nullable MonoSink<Void> sink;

		private Place() {
		}

		/**
		 * Takes the place at once, if one is free and no request waits for it.
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
		 * Completes when the place is granted. May be subscribed to once.
		 */
		public Mono<Void> granted() {
			return Mono.create((sink) -> {
				this.sink = sink;
				InFlight.this.waiting.add(this);
				handOut();
			});
		}

		/**
		 * Frees the place for the next request. May be called twice, and before the place
		 * was granted.
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
				// The error belongs to this request: neither the caller of leave() nor
				// other waiting requests must get it.
				logger.error("A call failed in a way that nobody expected when it was granted its place", ex);
				leave();
			}
			return true;
		}

	}

}
