package dev.adoclient.area.workitems;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.UnexpectedJsonException;

/**
 * Work items as they answer a list of ids: some may be null there, and the order is the
 * service's.
 */
final class WorkItemList {

	private final Map<Integer, WorkItem> items = new HashMap<>();

	WorkItemList(ObjectNode json) {
		for (JsonNode value : json.path("value")) {
			if (value instanceof ObjectNode object) {
				WorkItem item = new WorkItem(object);
				this.items.put(item.id(), item);
			}
		}
	}

	/**
	 * Returns the work items in the order of the ids.
	 * @param omitted whether some may be missing
	 * @throws UnexpectedJsonException if one is missing that may not be
	 */
	List<WorkItem> inOrder(List<Integer> ids, boolean omitted) {
		List<WorkItem> ordered = new ArrayList<>(ids.size());
		for (Integer id : ids) {
			WorkItem item = this.items.get(id);
			if (item != null) {
				ordered.add(item);
			}
			else if (!omitted) {
				throw new UnexpectedJsonException("The work item " + id + " in the answer", "an object",
						MissingNode.getInstance());
			}
		}
		return ordered;
	}

}
