package dev.adoclient.builds;

import java.net.URI;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoObject;

/**
 * Where an artifact is and how to get it.
 */
public final class ArtifactResource extends AdoObject {

	public ArtifactResource(ObjectNode json) {
		super(json);
	}

	public @Nullable String data() {
		return string("data");
	}

	/**
	 * Returns where the artifact can be downloaded as a zip.
	 */
	public @Nullable URI downloadUrl() {
		return uri("downloadUrl");
	}

	public Map<String, String> properties() {
		return stringMap("properties");
	}

	/**
	 * Returns the kind, such as {@code Container}, {@code PipelineArtifact} or
	 * {@code FilePath}.
	 */
	public @Nullable String type() {
		return string("type");
	}

	public @Nullable URI url() {
		return uri("url");
	}

}
