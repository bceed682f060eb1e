package dev.adoclient.workitems;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoObject;

/**
 * A field that the result of a query is sorted by.
 */
public final class WorkItemQuerySortColumn extends AdoObject {

	public WorkItemQuerySortColumn(ObjectNode json) {
		super(json);
	}

	public boolean descending() {
		return flag("descending");
	}

	public @Nullable WorkItemFieldReference field() {
		return object("field", WorkItemFieldReference::new);
	}

}
