package dev.adoclient.builds;

import java.net.URI;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoObject;

/**
 * The repository that is built.
 */
public final class BuildRepository extends AdoObject {

	public BuildRepository(ObjectNode json) {
		super(json);
	}

	public boolean checkoutSubmodules() {
		return flag("checkoutSubmodules");
	}

	public @Nullable String clean() {
		return string("clean");
	}

	public @Nullable String defaultBranch() {
		return string("defaultBranch");
	}

	public @Nullable String id() {
		return string("id");
	}

	public @Nullable String name() {
		return string("name");
	}

	public Map<String, String> properties() {
		return stringMap("properties");
	}

	public @Nullable String rootFolder() {
		return string("rootFolder");
	}

	public @Nullable String type() {
		return string("type");
	}

	public @Nullable URI url() {
		return uri("url");
	}

}
