package dev.adoclient.model;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A project, as other objects refer to it.
 */
public final class TeamProjectReference extends AdoObject {

	public TeamProjectReference(ObjectNode json) {
		super(json);
	}

	public @Nullable UUID id() {
		return uuid("id");
	}

	public @Nullable String name() {
		return string("name");
	}

	public @Nullable String description() {
		return string("description");
	}

	public @Nullable String abbreviation() {
		return string("abbreviation");
	}

	public @Nullable URI url() {
		return uri("url");
	}

	public @Nullable URI defaultTeamImageUrl() {
		return uri("defaultTeamImageUrl");
	}

	public @Nullable ProjectState state() {
		return code("state", ProjectState::new);
	}

	public @Nullable ProjectVisibility visibility() {
		return code("visibility", ProjectVisibility::new);
	}

	public @Nullable Long revision() {
		return longInteger("revision");
	}

	public @Nullable Instant lastUpdateTime() {
		return instant("lastUpdateTime");
	}

}
