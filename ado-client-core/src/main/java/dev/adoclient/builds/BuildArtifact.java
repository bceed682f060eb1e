package dev.adoclient.builds;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoObject;

/**
 * What a build published under a name.
 */
public final class BuildArtifact extends AdoObject {

	public BuildArtifact(ObjectNode json) {
		super(json);
	}

	public @Nullable Integer id() {
		return integer("id");
	}

	public @Nullable String name() {
		return string("name");
	}

	public @Nullable ArtifactResource resource() {
		return object("resource", ArtifactResource::new);
	}

	/**
	 * Returns the id of the job that published it.
	 */
	public @Nullable String source() {
		return string("source");
	}

}
