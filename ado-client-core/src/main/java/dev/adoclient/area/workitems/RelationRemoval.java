package dev.adoclient.area.workitems;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

import dev.adoclient.error.AdoConflictException;
import dev.adoclient.http.Call;

/**
 * Removes a relation that is named by its type and its address. A patch can only name its
 * place, and links between work items change places without a new revision: the places
 * are read just before, and the answer is looked at afterwards.
 */
final class RelationRemoval {

	/** So often the work item may change between reading and removing. */
	private static final int CHANGES = 3;

	private static final WorkItemOptions READ = WorkItemOptions.defaults().expand(WorkItemExpand.RELATIONS);

	private static final WorkItemChangeOptions CHANGED = WorkItemChangeOptions.defaults()
		.expand(WorkItemExpand.RELATIONS);

	private final WorkItemRoutes routes;

	private final int id;

	private final RelationType type;

	private final String address;

	RelationRemoval(WorkItemRoutes routes, int id, RelationType type, String address) {
		this.routes = routes;
		this.id = id;
		this.type = type;
		this.address = address;
	}

	/**
	 * Returns the work item without the relation; empty if it has no such relation.
	 */
	Mono<WorkItem> run() {
		return this.routes.get(this.id, READ)
			.fetch(WorkItem::new)
			.flatMap(this::remove)
			.retryWhen(Retry.max(CHANGES)
				.filter(RelationRemoval::isRefused)
				.onRetryExhaustedThrow((retries, last) -> last.failure()));
	}

	private Mono<WorkItem> remove(WorkItem before) {
		List<Integer> places = places(before);
		if (places.isEmpty()) {
			return Mono.empty();
		}
		WorkItemChange change = WorkItemChange.empty().removeRelation(places.get(0)).expectingRevision(before.rev());
		Call call = this.routes.update(this.id, CHANGED).body(change.required());
		return call.fetch(WorkItem::new).doOnNext((after) -> {
			if (places(after).size() >= places.size()) {
				throw new AdoConflictException(call.failure("Links of the work item changed at the same moment: the "
						+ "relation is still there, and in its place this was removed: " + removed(before, after)),
						null);
			}
		});
	}

	private List<Integer> places(WorkItem item) {
		List<WorkItemRelation> relations = item.relations();
		return IntStream.range(0, relations.size())
			.filter((place) -> relations.get(place).is(this.type, this.address))
			.boxed()
			.toList();
	}

	private static String removed(WorkItem before, WorkItem after) {
		List<WorkItemRelation> removed = new ArrayList<>(before.relations());
		removed.removeAll(after.relations());
		return removed.stream().map(WorkItemRelation::described).collect(Collectors.joining(", "));
	}

	/**
	 * Tells the service's refusal of a stale revision, which has changed nothing, from
	 * the conflict that is found afterwards.
	 */
	private static boolean isRefused(Throwable failure) {
		return failure instanceof AdoConflictException conflict && conflict.response().isPresent();
	}

}
