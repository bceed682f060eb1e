package dev.adoclient.builds;

import java.net.URI;
import java.time.Instant;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoObject;
import dev.adoclient.model.TeamProjectReference;

/**
 * A definition, as a build refers to it.
 */
public final class DefinitionReference extends AdoObject {

	public DefinitionReference(ObjectNode json) {
		super(json);
		id();
	}

	public @Nullable Instant createdDate() {
		return instant("createdDate");
	}

	public int id() {
		return requiredInt("id");
	}

	public @Nullable String name() {
		return string("name");
	}

	/**
	 * Returns the folder, as {@code \\team\\nightly}.
	 */
	public @Nullable String path() {
		return string("path");
	}

	public @Nullable TeamProjectReference project() {
		return object("project", TeamProjectReference::new);
	}

	public @Nullable DefinitionQueueStatus queueStatus() {
		return code("queueStatus", DefinitionQueueStatus::new);
	}

	public @Nullable Integer revision() {
		return integer("revision");
	}

	public @Nullable DefinitionType type() {
		return code("type", DefinitionType::new);
	}

	public @Nullable URI uri() {
		return uri("uri");
	}

	public @Nullable URI url() {
		return uri("url");
	}

}
