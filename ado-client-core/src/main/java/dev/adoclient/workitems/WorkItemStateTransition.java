package dev.adoclient.workitems;

import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoObject;

/**
 * A state that can follow another one.
 */
public final class WorkItemStateTransition extends AdoObject {

	public WorkItemStateTransition(ObjectNode json) {
		super(json);
	}

	/**
	 * Returns what triggers the transition, such as
	 * {@code Microsoft.VSTS.Actions.Checkin}.
	 */
	public List<String> actions() {
		return strings("actions");
	}

	/**
	 * Returns the state that can follow.
	 */
	public @Nullable String to() {
		return string("to");
	}

}
