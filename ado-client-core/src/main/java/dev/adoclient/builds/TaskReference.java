package dev.adoclient.builds;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoObject;

/**
 * The task that a record ran.
 */
public final class TaskReference extends AdoObject {

	public TaskReference(ObjectNode json) {
		super(json);
	}

	public @Nullable UUID id() {
		return uuid("id");
	}

	public @Nullable String name() {
		return string("name");
	}

	public @Nullable String version() {
		return string("version");
	}

}
