package dev.adoclient.resilience;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What the client was told: done, or not known.
 */
final class Ledger {

	/** The ids of what was made, by its name. */
	private final Map<String, Integer> made = new ConcurrentHashMap<>();

	private final List<String> unknown = new CopyOnWriteArrayList<>();

	private final Map<Integer, AtomicInteger> changes = new ConcurrentHashMap<>();

	private final Map<Integer, AtomicInteger> unknownChanges = new ConcurrentHashMap<>();

	private final List<Integer> items = new CopyOnWriteArrayList<>();

	private final List<Throwable> failedReads = new CopyOnWriteArrayList<>();

	void made(String name, int id) {
		this.made.put(name, id);
	}

	void madeItem(String name, int id) {
		made(name, id);
		this.items.add(id);
	}

	void unknown(String name) {
		this.unknown.add(name);
	}

	void changed(int id) {
		this.changes.computeIfAbsent(id, (key) -> new AtomicInteger()).incrementAndGet();
	}

	void unknownChange(int id) {
		this.unknownChanges.computeIfAbsent(id, (key) -> new AtomicInteger()).incrementAndGet();
	}

	void failedRead(Throwable failure) {
		this.failedReads.add(failure);
	}

	Map<String, Integer> made() {
		return this.made;
	}

	List<String> unknown() {
		return this.unknown;
	}

	List<Integer> items() {
		return this.items;
	}

	List<Throwable> failedReads() {
		return this.failedReads;
	}

	int changes(int id) {
		return this.changes.getOrDefault(id, new AtomicInteger()).get();
	}

	int unknownChanges(int id) {
		return this.unknownChanges.getOrDefault(id, new AtomicInteger()).get();
	}

}
