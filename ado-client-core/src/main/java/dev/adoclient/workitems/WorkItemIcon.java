package dev.adoclient.workitems;

import java.net.URI;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoObject;

/**
 * The icon of a work item type.
 */
public final class WorkItemIcon extends AdoObject {

	public WorkItemIcon(ObjectNode json) {
		super(json);
	}

	public @Nullable String id() {
		return string("id");
	}

	public @Nullable URI url() {
		return uri("url");
	}

}
