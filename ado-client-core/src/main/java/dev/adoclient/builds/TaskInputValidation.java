package dev.adoclient.builds;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoObject;

/**
 * A rule for the value of a parameter.
 */
public final class TaskInputValidation extends AdoObject {

	public TaskInputValidation(ObjectNode json) {
		super(json);
	}

	public @Nullable String expression() {
		return string("expression");
	}

	public @Nullable String message() {
		return string("message");
	}

}
