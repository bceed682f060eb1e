package dev.adoclient.builds;

import java.net.URI;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoObject;

/**
 * A timeline, as a record refers to it.
 */
public final class TimelineReference extends AdoObject {

	public TimelineReference(ObjectNode json) {
		super(json);
	}

	public @Nullable Integer changeId() {
		return integer("changeId");
	}

	public @Nullable UUID id() {
		return uuid("id");
	}

	public @Nullable URI url() {
		return uri("url");
	}

}
