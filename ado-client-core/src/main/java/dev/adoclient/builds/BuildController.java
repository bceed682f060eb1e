package dev.adoclient.builds;

import java.net.URI;
import java.time.Instant;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoObject;

/**
 * A XAML build controller.
 */
public final class BuildController extends AdoObject {

	public BuildController(ObjectNode json) {
		super(json);
	}

	public @Nullable Integer id() {
		return integer("id");
	}

	public @Nullable String name() {
		return string("name");
	}

	public @Nullable URI url() {
		return uri("url");
	}

	public @Nullable Instant createdDate() {
		return instant("createdDate");
	}

	public @Nullable String description() {
		return string("description");
	}

	public boolean enabled() {
		return flag("enabled");
	}

	public @Nullable ControllerStatus status() {
		return code("status", ControllerStatus::new);
	}

	public @Nullable Instant updatedDate() {
		return instant("updatedDate");
	}

	public @Nullable URI uri() {
		return uri("uri");
	}

}
