package dev.adoclient.emulator.memento;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The state of an object, and of every object that can be reached from it, at one moment.
 * It is put back into the same objects, so that whoever holds one of them sees it as it
 * was. Not thread-safe: nobody may change the objects meanwhile.
 */
public final class Memento {

	private final List<Runnable> states;

	private Memento(List<Runnable> states) {
		this.states = states;
	}

	/**
	 * Remembers the state of that object.
	 * @throws IllegalStateException if it holds an object whose state nobody knows how to
	 * put back
	 */
	public static Memento of(Object root) {
		Visit visit = new Visit();
		visit.reach(root);
		return new Memento(visit.states());
	}

	/** Puts the state back; this can be done any number of times. */
	public void restore() {
		this.states.forEach(Runnable::run);
	}

	/** A walk that comes to each object once. */
	private static final class Visit {

		private final Set<Object> known = Collections.newSetFromMap(new IdentityHashMap<>());

		private final Deque<Object> waiting = new ArrayDeque<>();

		private final List<Runnable> states = new ArrayList<>();

		List<Runnable> states() {
			while (!this.waiting.isEmpty()) {
				Object object = this.waiting.pop();
				Runnable state = ObjectState.of(object, this::reach);
				if (state != null) {
					this.states.add(state);
				}
			}
			return this.states;
		}

		void reach(@Nullable Object object) {
			if (object != null && !ObjectState.isValue(object) && this.known.add(object)) {
				this.waiting.push(object);
			}
		}

	}

}
