package dev.adoclient.area.governance;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoObject;

/**
 * A branch of a governed repository. What is not here is in {@link #json()}.
 */
public final class GovernedBranch extends AdoObject {

	public GovernedBranch(ObjectNode json) {
		super(json);
	}

	public @Nullable String name() {
		return string("name");
	}

	/**
	 * Returns whether alerts are kept for it.
	 */
	public boolean isTracked() {
		return flag("isTracked");
	}

}
