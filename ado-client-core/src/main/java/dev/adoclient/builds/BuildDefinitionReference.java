package dev.adoclient.builds;

import java.net.URI;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoObject;
import dev.adoclient.model.IdentityRef;
import dev.adoclient.model.TeamProjectReference;

/**
 * A definition, as a list holds it.
 */
public final class BuildDefinitionReference extends AdoObject {

	public BuildDefinitionReference(ObjectNode json) {
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

	public @Nullable IdentityRef authoredBy() {
		return identity("authoredBy");
	}

	public @Nullable DefinitionReference draftOf() {
		return object("draftOf", DefinitionReference::new);
	}

	public List<DefinitionReference> drafts() {
		return objects("drafts", DefinitionReference::new);
	}

	public @Nullable Build latestBuild() {
		return object("latestBuild", Build::new);
	}

	public @Nullable Build latestCompletedBuild() {
		return object("latestCompletedBuild", Build::new);
	}

	public List<BuildMetric> metrics() {
		return objects("metrics", BuildMetric::new);
	}

	public @Nullable DefinitionQuality quality() {
		return code("quality", DefinitionQuality::new);
	}

	public @Nullable AgentPoolQueue queue() {
		return object("queue", AgentPoolQueue::new);
	}

}
