package dev.adoclient.workitems;

import java.net.URI;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoObject;

/**
 * A work item, as the result of a query refers to it.
 */
public final class WorkItemReference extends AdoObject {

	public WorkItemReference(ObjectNode json) {
		super(json);
		id();
	}

	public int id() {
		return requiredInt("id");
	}

	public @Nullable URI url() {
		return uri("url");
	}

}
