package dev.adoclient.throttle;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The gates of a connection, one for each identity. A gate is forgotten when no client
 * has it and it has nothing to remember. Safe to share between threads.
 */
public final class RateGates {

	private final Supplier<RateGate> opening;

	private final Map<Object, Held> gates = new HashMap<>();

	private final ReferenceQueue<RateGate> forgotten = new ReferenceQueue<>();

	/**
	 * Creates the gates.
	 * @param opening what makes one
	 */
	public RateGates(Supplier<RateGate> opening) {
		this.opening = opening;
	}

	/**
	 * Returns the gate of an identity.
	 */
	public synchronized RateGate of(Object identity) {
		forget();
		Held held = this.gates.get(identity);
		RateGate gate = (held != null) ? held.get() : null;
		if (gate == null) {
			gate = this.opening.get();
			this.gates.put(identity, new Held(identity, gate, this.forgotten));
		}
		return gate;
	}

	synchronized int size() {
		forget();
		return this.gates.size();
	}

	private void forget() {
		for (Object gone = this.forgotten.poll(); gone != null; gone = this.forgotten.poll()) {
			Held held = (Held) gone;
			this.gates.remove(held.identity, held);
		}
	}

	private static final class Held extends WeakReference<RateGate> {

		private final Object identity;

		Held(Object identity, RateGate gate, ReferenceQueue<RateGate> queue) {
			super(gate, queue);
			this.identity = identity;
		}

	}

}
