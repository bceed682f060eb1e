package dev.adoclient.area.workitems;

import java.net.URI;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoObject;
import dev.adoclient.model.IdentityRef;

/**
 * A work item that was deleted, as it lies in the recycle bin.
 */
public final class WorkItemDelete extends AdoObject {

	public WorkItemDelete(ObjectNode json) {
		super(json);
	}

	/**
	 * Returns the status of the deletion; 200 of a success.
	 */
	public @Nullable Integer code() {
		return integer("code");
	}

	/**
	 * Returns who deleted it.
	 */
	public @Nullable IdentityRef deletedBy() {
		return identity("deletedBy");
	}

	/**
	 * Returns when it was deleted, as the service writes it: usually
	 * {@code M/d/yyyy h:mm:ss AM}, which names no time zone.
	 */
	public @Nullable String deletedDate() {
		return string("deletedDate");
	}

	public @Nullable Integer id() {
		return integer("id");
	}

	/**
	 * Returns what went wrong, where something did.
	 */
	public @Nullable String message() {
		return string("message");
	}

	public @Nullable String name() {
		return string("name");
	}

	public @Nullable String project() {
		return string("project");
	}

	public @Nullable String type() {
		return string("type");
	}

	public @Nullable URI url() {
		return uri("url");
	}

	public @Nullable WorkItem resource() {
		return object("resource", WorkItem::new);
	}

}
