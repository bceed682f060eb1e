package dev.adoclient.emulator.git;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Who descends from whom among the commits of one repository. */
public final class Ancestry {

	private final ObjectStore objects;

	Ancestry(ObjectStore objects) {
		this.objects = objects;
	}

	/** Returns the commit and all that it descends from, without an order. */
	public Set<String> reachable(String commitId) {
		Set<String> seen = new LinkedHashSet<>();
		Deque<String> waiting = new ArrayDeque<>(List.of(commitId));
		while (!waiting.isEmpty()) {
			String id = waiting.pop();
			Commit commit = this.objects.findCommit(id);
			if (commit != null && seen.add(commit.id())) {
				waiting.addAll(commit.parents());
			}
		}
		return seen;
	}

	/**
	 * Returns the commit and all that it descends from: a child before its parents, a
	 * later one before an earlier one.
	 */
	public List<Commit> log(String commitId) {
		Map<String, Integer> children = new HashMap<>();
		Map<String, Integer> found = new LinkedHashMap<>();
		for (String id : reachable(commitId)) {
			found.put(id, found.size());
			this.objects.commit(id).parents().forEach((parent) -> children.merge(parent, 1, Integer::sum));
		}
		PriorityQueue<Commit> ready = new PriorityQueue<>(
				Comparator.comparing((Commit commit) -> commit.committer().date())
					.reversed()
					.thenComparing((commit) -> found.getOrDefault(commit.id(), 0)));
		ready.add(this.objects.commit(commitId));
		List<Commit> log = new ArrayList<>();
		while (!ready.isEmpty()) {
			Commit next = ready.remove();
			log.add(next);
			for (String parent : next.parents()) {
				if (children.merge(parent, -1, Integer::sum) == 0) {
					ready.add(this.objects.commit(parent));
				}
			}
		}
		return log;
	}

	/**
	 * Returns what the one descends from and the other does not, in the order of a log.
	 */
	public List<Commit> only(String commitId, @Nullable String without) {
		Set<String> excluded = (without != null) ? reachable(without) : Set.of();
		return log(commitId).stream().filter((commit) -> !excluded.contains(commit.id())).toList();
	}

	/**
	 * Returns the best common ancestors of both: those that no other common ancestor
	 * descends from.
	 */
	public List<Commit> mergeBases(String one, String other) {
		Set<String> shared = reachable(other);
		List<Commit> common = log(one).stream().filter((commit) -> shared.contains(commit.id())).toList();
		Set<String> older = new LinkedHashSet<>();
		List<Commit> best = new ArrayList<>();
		for (Commit commit : common) {
			if (!older.contains(commit.id())) {
				best.add(commit);
				older.addAll(reachable(commit.id()));
			}
		}
		return best;
	}

	/** Returns the best common ancestor, or null where the histories share nothing. */
	public @Nullable String mergeBase(String one, String other) {
		List<Commit> bases = mergeBases(one, other);
		return bases.isEmpty() ? null : bases.get(0).id();
	}

}
