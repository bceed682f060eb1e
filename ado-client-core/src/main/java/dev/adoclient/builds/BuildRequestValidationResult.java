package dev.adoclient.builds;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoObject;

/**
 * A finding about a request to queue a build.
 */
public final class BuildRequestValidationResult extends AdoObject {

	public BuildRequestValidationResult(ObjectNode json) {
		super(json);
	}

	public @Nullable String message() {
		return string("message");
	}

	public @Nullable ValidationResult result() {
		return code("result", ValidationResult::new);
	}

}
