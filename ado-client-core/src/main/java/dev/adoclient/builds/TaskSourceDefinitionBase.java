package dev.adoclient.builds;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoObject;

/**
 * A source of values of a parameter.
 */
public final class TaskSourceDefinitionBase extends AdoObject {

	public TaskSourceDefinitionBase(ObjectNode json) {
		super(json);
	}

	public @Nullable String authKey() {
		return string("authKey");
	}

	public @Nullable String endpoint() {
		return string("endpoint");
	}

	public @Nullable String keySelector() {
		return string("keySelector");
	}

	public @Nullable String selector() {
		return string("selector");
	}

	public @Nullable String target() {
		return string("target");
	}

}
