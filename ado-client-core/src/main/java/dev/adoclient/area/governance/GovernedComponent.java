package dev.adoclient.area.governance;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoObject;

/**
 * A component that a repository uses, such as a package.
 */
public final class GovernedComponent extends AdoObject {

	public GovernedComponent(ObjectNode json) {
		super(json);
	}

	public @Nullable String displayName() {
		return string("displayName");
	}

	public @Nullable String displayVersion() {
		return string("displayVersion");
	}

	/**
	 * Returns where it comes from, such as {@code npm}.
	 */
	public @Nullable String type() {
		return string("type");
	}

}
