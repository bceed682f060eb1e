package dev.adoclient.throttle;

import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;

/**
 * Counts what a client has waited for. Safe to share between threads. A call that waits
 * for nothing does not come here.
 */
public final class LoadCounter {

	private final LongAdder placeWaits = new LongAdder();

	private final LongAdder retries = new LongAdder();

	private final LongAdder gateWaits = new LongAdder();

	private final LongAdder gateWaited = new LongAdder();

	/**
	 * Counts a request that waits for a place among those in flight.
	 */
	public void waitsForPlace() {
		this.placeWaits.increment();
	}

	/**
	 * Counts a request that is sent again.
	 */
	public void retries() {
		this.retries.increment();
	}

	/**
	 * Counts a request that waits at a rate gate.
	 */
	public void waitsAtGate(Duration wait) {
		this.gateWaits.increment();
		this.gateWaited.add(wait.toNanos());
	}

	/**
	 * Returns what was counted, with the requests that are under way now.
	 */
	public ClientLoad with(InFlight inFlight) {
		return new ClientLoad(inFlight.size(), inFlight.limit(), inFlight.waiting(), this.placeWaits.sum(),
				this.retries.sum(), this.gateWaits.sum(), Duration.ofNanos(this.gateWaited.sum()));
	}

}
