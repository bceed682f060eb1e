package dev.adoclient.builds;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoObject;

/**
 * A figure about the builds of a definition.
 */
public final class BuildMetric extends AdoObject {

	public BuildMetric(ObjectNode json) {
		super(json);
	}

	public @Nullable Instant date() {
		return instant("date");
	}

	public @Nullable Integer intValue() {
		return integer("intValue");
	}

	public @Nullable String name() {
		return string("name");
	}

	public @Nullable String scope() {
		return string("scope");
	}

}
