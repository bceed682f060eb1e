package dev.adoclient.builds;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoObject;

/**
 * What happened in a build: its stages, phases, jobs and tasks.
 */
public final class Timeline extends AdoObject {

	public Timeline(ObjectNode json) {
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

	public @Nullable UUID lastChangedBy() {
		return uuid("lastChangedBy");
	}

	public @Nullable Instant lastChangedOn() {
		return instant("lastChangedOn");
	}

	public List<TimelineRecord> records() {
		return objects("records", TimelineRecord::new);
	}

}
