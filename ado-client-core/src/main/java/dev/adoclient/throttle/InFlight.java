package dev.adoclient.throttle;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoSink;

/**
 * Limits the requests under way at once; who comes too many waits in order, without a
 * thread. Safe to share between threads.
 */
public final class InFlight {

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
	 * Emits a place as soon as there is one, to be left once.
	 */
	public Mono<Place> enter() {
		return Mono.create((sink) -> {
			Place place = new Place(sink);
			sink.onCancel(place::leave);
			this.waiting.add(place);
			handOut();
		});
	}

	/**
	 * Returns how many requests are under way.
	 */
	public int size() {
		return this.limit - this.free.get();
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

		private final MonoSink<Place> sink;

		private Place(MonoSink<Place> sink) {
			this.sink = sink;
		}

		/**
		 * Gives the place to the next one. Leaving twice is fine.
		 */
		public void leave() {
			if (this.state.getAndSet(State.LEFT) == State.HELD) {
				InFlight.this.free.incrementAndGet();
				handOut();
			}
			else {
				InFlight.this.waiting.remove(this);
			}
		}

		private boolean grant() {
			if (!this.state.compareAndSet(State.WAITING, State.HELD)) {
				return false;
			}
			this.sink.success(this);
			return true;
		}

	}

}
