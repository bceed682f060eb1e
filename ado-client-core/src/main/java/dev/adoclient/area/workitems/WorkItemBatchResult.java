package dev.adoclient.area.workitems;

import java.util.List;

import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoObject;

/**
 * What became of the changes of a batch, one answer for each, in their order.
 */
public final class WorkItemBatchResult extends AdoObject {

	public WorkItemBatchResult(ObjectNode json) {
		super(json);
	}

	public List<WorkItemBatchAnswer> answers() {
		return objects("value", WorkItemBatchAnswer::new);
	}

	/**
	 * Returns the answers to the changes that were refused.
	 */
	public List<WorkItemBatchAnswer> failures() {
		return answers().stream().filter((answer) -> !answer.isSuccess()).toList();
	}

}
