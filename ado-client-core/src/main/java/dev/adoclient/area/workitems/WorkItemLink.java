package dev.adoclient.area.workitems;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoObject;

/**
 * A row of a query of links: two work items and what is between them.
 */
public final class WorkItemLink extends AdoObject {

	public WorkItemLink(ObjectNode json) {
		super(json);
	}

	/**
	 * Returns how the target is linked to the source; {@code null} of a root.
	 */
	public @Nullable RelationType rel() {
		return code("rel", RelationType::new);
	}

	/**
	 * Returns where the link begins; {@code null} of a root.
	 */
	public @Nullable WorkItemReference source() {
		return object("source", WorkItemReference::new);
	}

	public @Nullable WorkItemReference target() {
		return object("target", WorkItemReference::new);
	}

}
