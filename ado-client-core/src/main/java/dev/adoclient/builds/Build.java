package dev.adoclient.builds;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoObject;

/**
 * A build.
 */
public final class Build extends AdoObject {

	public Build(ObjectNode json) {
		super(json);
		requiredInt("id");
	}

	public int id() {
		return requiredInt("id");
	}

	public @Nullable String buildNumber() {
		return string("buildNumber");
	}

}
