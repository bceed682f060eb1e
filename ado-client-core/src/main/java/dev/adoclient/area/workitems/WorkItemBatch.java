package dev.adoclient.area.workitems;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.http.Call;
import dev.adoclient.model.AdoJson;
import dev.adoclient.model.JsonPatch;

/**
 * Changes of work items that go in one request, 200 at the most. Immutable.
 */
public final class WorkItemBatch {

	private static final int LARGEST = 200;

	private static final WorkItemBatch EMPTY = new WorkItemBatch(List.of());

	private final List<Item> items;

	private WorkItemBatch(List<Item> items) {
		this.items = items;
	}

	/**
	 * Returns a batch of nothing, to begin with.
	 */
	public static WorkItemBatch empty() {
		return EMPTY;
	}

	/**
	 * Adds a work item to be created.
	 * @param type the name of its type, such as {@code User Story}
	 * @throws IllegalArgumentException if the batch is full, or the change is empty
	 */
	public WorkItemBatch create(String type, WorkItemChange change) {
		return create(type, change, WorkItemChangeOptions.defaults());
	}

	/**
	 * Adds a work item to be created.
	 * @param type the name of its type, such as {@code User Story}
	 * @throws IllegalArgumentException if the batch is full, or the change is empty
	 */
	public WorkItemBatch create(String type, WorkItemChange change, WorkItemChangeOptions options) {
		return and(new Item("PATCH", (routes) -> routes.create(type, options), change.required()));
	}

	/**
	 * Adds a change of a work item.
	 * @throws IllegalArgumentException if the batch is full, or the change is empty
	 */
	public WorkItemBatch update(int id, WorkItemChange change) {
		return update(id, change, WorkItemChangeOptions.defaults());
	}

	/**
	 * Adds a change of a work item.
	 * @throws IllegalArgumentException if the batch is full, or the change is empty
	 */
	public WorkItemBatch update(int id, WorkItemChange change, WorkItemChangeOptions options) {
		return and(new Item("PATCH", (routes) -> routes.update(id, options), change.required()));
	}

	/**
	 * Adds a work item to be moved to the recycle bin. The documentation of the service
	 * speaks of creating and updating alone, so that it may refuse this.
	 * @throws IllegalArgumentException if the batch is full
	 */
	public WorkItemBatch delete(int id) {
		return and(new Item("DELETE", (routes) -> routes.delete(id), JsonPatch.empty()));
	}

	/**
	 * Returns how many changes there are.
	 */
	public int size() {
		return this.items.size();
	}

	/**
	 * Returns the body of the request.
	 */
	ArrayNode requests(WorkItemRoutes routes) {
		ArrayNode requests = JsonNodeFactory.instance.arrayNode();
		this.items.forEach((item) -> requests.add(item.request(routes)));
		return requests;
	}

	private WorkItemBatch and(Item item) {
		if (this.items.size() == LARGEST) {
			throw new IllegalArgumentException("A batch has %d changes at the most".formatted(LARGEST));
		}
		return new WorkItemBatch(Stream.concat(this.items.stream(), Stream.of(item)).toList());
	}

	/**
	 * One change.
	 *
	 * @param method the verb, as the service has it inside of a batch: creating is PATCH
	 * @param call the request that it stands for
	 * @param patch its body, empty for none
	 */
	private record Item(String method, Function<WorkItemRoutes, Call> call, JsonPatch patch) {

		ObjectNode request(WorkItemRoutes routes) {
			ObjectNode request = JsonNodeFactory.instance.objectNode();
			request.put("method", this.method).put("uri", this.call.apply(routes).pathAndQuery());
			request.putObject("headers").put("Content-Type", "application/json-patch+json");
			if (!this.patch.isEmpty()) {
				request.set("body", AdoJson.tree(this.patch));
			}
			return request;
		}

	}

}
