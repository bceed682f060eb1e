package dev.adoclient.emulator.host;

import java.util.ArrayList;
import java.util.List;

/**
 * Everything that happened in the organization, in order. It grows with each write and is
 * never cut by itself, so that a test may compare what a client was told with what took
 * place.
 */
public final class History {

	private final List<Happening> happenings = new ArrayList<>();

	/** Returns what happened so far. */
	public synchronized List<Happening> all() {
		return List.copyOf(this.happenings);
	}

	/** Returns what happened of one kind. */
	public synchronized List<Happening> of(Happening.Kind kind) {
		return this.happenings.stream().filter((happening) -> happening.kind() == kind).toList();
	}

	/** Forgets what happened so far, and counts from one again. */
	public synchronized void clear() {
		this.happenings.clear();
	}

	synchronized long next() {
		return this.happenings.size() + 1L;
	}

	synchronized void add(Happening happening) {
		this.happenings.add(happening);
	}

}
