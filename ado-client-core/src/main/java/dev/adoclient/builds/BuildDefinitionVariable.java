package dev.adoclient.builds;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoObject;

/**
 * A variable of a definition.
 */
public final class BuildDefinitionVariable extends AdoObject {

	public BuildDefinitionVariable(ObjectNode json) {
		super(json);
	}

	public boolean allowOverride() {
		return flag("allowOverride");
	}

	public boolean isSecret() {
		return flag("isSecret");
	}

	/**
	 * Returns the value; {@code null} of a secret.
	 */
	public @Nullable String value() {
		return string("value");
	}

}
