package dev.adoclient.emulator.workitem;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Keeps both ends of each link in step. The other end gets no revision of its own, as in
 * the service.
 */
final class Backlinks {

	private final Map<Integer, List<HostedWorkItem>> revisions;

	Backlinks(Map<Integer, List<HostedWorkItem>> revisions) {
		this.revisions = revisions;
	}

	/** Replaces the links back to a work item, whose relations have changed. */
	void replace(int id, List<Relation> before, List<Relation> after) {
		for (Relation relation : before) {
			if (after.stream().noneMatch(relation::sameAs)) {
				change(id, relation, false);
			}
		}
		for (Relation relation : after) {
			if (before.stream().noneMatch(relation::sameAs)) {
				change(id, relation, true);
			}
		}
	}

	private void change(int id, Relation relation, boolean add) {
		LinkType type = LinkType.find(relation.rel());
		LinkType opposite = (type != null) ? LinkType.find(type.opposite()) : null;
		@Nullable List<HostedWorkItem> others = this.revisions.get((relation.target() != null) ? relation.target() : -1);
		if (opposite == null || others == null) {
			return;
		}
		HostedWorkItem other = others.get(others.size() - 1);
		Relation back = Relation.link(opposite, id, Map.of());
		List<Relation> relations = new ArrayList<>(other.relations());
		relations.removeIf(back::sameAs);
		if (add) {
			relations.add(back);
		}
		others.set(others.size() - 1, other.with(relations));
	}

}
