package dev.adoclient.builds;

import java.net.URI;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoObject;

/**
 * Where a log is.
 */
public final class BuildLogReference extends AdoObject {

	public BuildLogReference(ObjectNode json) {
		super(json);
	}

	public @Nullable Integer id() {
		return integer("id");
	}

	public @Nullable String type() {
		return string("type");
	}

	public @Nullable URI url() {
		return uri("url");
	}

}
