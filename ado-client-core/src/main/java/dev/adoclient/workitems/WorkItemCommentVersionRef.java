package dev.adoclient.workitems;

import java.net.URI;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoObject;

/**
 * A version of a comment, as the work item refers to it.
 */
public final class WorkItemCommentVersionRef extends AdoObject {

	public WorkItemCommentVersionRef(ObjectNode json) {
		super(json);
	}

	public @Nullable URI url() {
		return uri("url");
	}

	public @Nullable Integer commentId() {
		return integer("commentId");
	}

	/**
	 * Returns the revision of the work item that the comment came with.
	 */
	public @Nullable Integer createdInRevision() {
		return integer("createdInRevision");
	}

	public boolean isDeleted() {
		return flag("isDeleted");
	}

	public @Nullable String text() {
		return string("text");
	}

	public @Nullable Integer version() {
		return integer("version");
	}

}
