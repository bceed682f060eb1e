package dev.adoclient.builds;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoObject;

/**
 * How a definition builds: designer (1) or YAML (2). What belongs to one of them is in
 * the JSON.
 */
public final class BuildProcess extends AdoObject {

	public BuildProcess(ObjectNode json) {
		super(json);
	}

	public @Nullable Integer type() {
		return integer("type");
	}

	/**
	 * Returns the path of the YAML file in the repository; {@code null} of a designer
	 * process.
	 */
	public @Nullable String yamlFilename() {
		return string("yamlFilename");
	}

}
