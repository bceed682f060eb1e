package dev.adoclient.area.governance;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoObject;

/**
 * How an alert is on one branch, as one pipeline saw it.
 */
public final class AlertStateDetail extends AdoObject {

	public AlertStateDetail(ObjectNode json) {
		super(json);
	}

	/**
	 * Returns whether it is {@code active} or {@code fixed} there.
	 */
	public @Nullable String alertState() {
		return string("alertState");
	}

	/**
	 * Returns the branch.
	 */
	public @Nullable String branchMoniker() {
		return string("branchMoniker");
	}

}
