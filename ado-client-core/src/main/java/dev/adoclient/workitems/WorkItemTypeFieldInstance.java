package dev.adoclient.workitems;

import java.net.URI;
import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoObject;

/**
 * A field of a work item type.
 */
public final class WorkItemTypeFieldInstance extends AdoObject {

	public WorkItemTypeFieldInstance(ObjectNode json) {
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

	/**
	 * Returns whether no work item of the type can be saved without a value.
	 */
	public boolean alwaysRequired() {
		return flag("alwaysRequired");
	}

	/**
	 * Returns the fields whose values may depend on this one.
	 */
	public List<WorkItemFieldReference> dependentFields() {
		return objects("dependentFields", WorkItemFieldReference::new);
	}

	public @Nullable String helpText() {
		return string("helpText");
	}

	public List<String> allowedValues() {
		return strings("allowedValues");
	}

	public @Nullable String defaultValue() {
		return string("defaultValue");
	}

}
