package dev.adoclient.builds;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoObject;

/**
 * The agent pool behind a queue.
 */
public final class TaskAgentPoolReference extends AdoObject {

	public TaskAgentPoolReference(ObjectNode json) {
		super(json);
	}

	public @Nullable Integer id() {
		return integer("id");
	}

	public boolean isHosted() {
		return flag("isHosted");
	}

	public @Nullable String name() {
		return string("name");
	}

}
