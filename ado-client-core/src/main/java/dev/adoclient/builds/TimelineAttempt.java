package dev.adoclient.builds;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoObject;

/**
 * An earlier attempt of a record.
 */
public final class TimelineAttempt extends AdoObject {

	public TimelineAttempt(ObjectNode json) {
		super(json);
	}

	public @Nullable Integer attempt() {
		return integer("attempt");
	}

	public @Nullable UUID recordId() {
		return uuid("recordId");
	}

	public @Nullable UUID timelineId() {
		return uuid("timelineId");
	}

}
