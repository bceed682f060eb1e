package dev.adoclient.builds;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoObject;

/**
 * The plan by which a build is run.
 */
public final class TaskOrchestrationPlanReference extends AdoObject {

	public TaskOrchestrationPlanReference(ObjectNode json) {
		super(json);
	}

	public @Nullable Integer orchestrationType() {
		return integer("orchestrationType");
	}

	public @Nullable UUID planId() {
		return uuid("planId");
	}

}
