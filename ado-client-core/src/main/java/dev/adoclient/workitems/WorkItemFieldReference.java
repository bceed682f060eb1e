package dev.adoclient.workitems;

import java.net.URI;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoObject;

/**
 * A field, as other objects refer to it.
 */
public final class WorkItemFieldReference extends AdoObject {

	public WorkItemFieldReference(ObjectNode json) {
		super(json);
	}

	/**
	 * Returns the name that is shown, such as {@code Assigned To}.
	 */
	public @Nullable String name() {
		return string("name");
	}

	/**
	 * Returns the name by which fields are read and written, such as
	 * {@code System.AssignedTo}.
	 */
	public @Nullable String referenceName() {
		return string("referenceName");
	}

	public @Nullable URI url() {
		return uri("url");
	}

}
