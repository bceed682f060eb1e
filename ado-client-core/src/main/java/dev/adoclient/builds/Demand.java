package dev.adoclient.builds;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoObject;

/**
 * What a build demands of its agent.
 */
public final class Demand extends AdoObject {

	public Demand(ObjectNode json) {
		super(json);
	}

	public @Nullable String name() {
		return string("name");
	}

	public @Nullable String value() {
		return string("value");
	}

}
