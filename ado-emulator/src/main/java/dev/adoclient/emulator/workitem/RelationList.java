package dev.adoclient.emulator.workitem;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * The relations of a work item while a patch changes them. Operations name relations by
 * their places, and these are the places before the patch: to remove the first two of
 * three, a patch names 0 and 1.
 */
final class RelationList {

	private final NavigableMap<Integer, Relation> places = new TreeMap<>();

	private final List<Relation> added = new ArrayList<>();

	RelationList(List<Relation> before) {
		before.forEach((relation) -> this.places.put(this.places.size(), relation));
	}

	/** Returns the relation at that place, or null where there is none any more. */
	@Nullable Relation get(int place) {
		return this.places.get(place);
	}

	void set(int place, Relation relation) {
		this.places.put(place, relation);
	}

	void remove(int place) {
		this.places.remove(place);
	}

	void add(Relation relation) {
		this.added.add(relation);
	}

	/** Returns the relations that the patch has left so far. */
	List<Relation> current() {
		List<Relation> current = new ArrayList<>(this.places.values());
		current.addAll(this.added);
		return current;
	}

}
