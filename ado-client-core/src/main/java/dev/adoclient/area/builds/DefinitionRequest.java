package dev.adoclient.area.builds;

import java.util.Map;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoBody;

/**
 * A definition as it is to be. What has no method here is set with {@code property}.
 */
public final class DefinitionRequest extends AdoBody<DefinitionRequest> {

	private DefinitionRequest(ObjectNode json) {
		super(json);
	}

	/**
	 * Returns a definition as it is, to be changed.
	 */
	public static DefinitionRequest of(BuildDefinition definition) {
		return new DefinitionRequest(definition.json());
	}

	/**
	 * Returns a definition that runs a YAML file of a git repository of the service.
	 * @param name the name of the definition
	 * @param repositoryId the id of the repository
	 * @param yamlFilename the path of the file in the repository
	 */
	public static DefinitionRequest yaml(String name, String repositoryId, String yamlFilename) {
		ObjectNode json = JsonNodeFactory.instance.objectNode()
			.put("name", name)
			.put("type", DefinitionType.BUILD.value());
		json.putObject("process").put("type", 2).put("yamlFilename", yamlFilename);
		json.putObject("repository").put("id", repositoryId).put("type", "TfsGit");
		return new DefinitionRequest(json);
	}

	/**
	 * Sets the name.
	 */
	public DefinitionRequest name(String name) {
		return property("name", name);
	}

	/**
	 * Sets the folder, as {@code \\team\\nightly}.
	 */
	public DefinitionRequest path(String path) {
		return property("path", path);
	}

	/**
	 * Sets the description.
	 */
	public DefinitionRequest description(String description) {
		return property("description", description);
	}

	/**
	 * Sets what the list of revisions says of this one.
	 */
	public DefinitionRequest comment(String comment) {
		return property("comment", comment);
	}

	/**
	 * Sets the queue.
	 */
	public DefinitionRequest queue(int queueId) {
		return property("queue", Map.of("id", queueId));
	}

	/**
	 * Sets whether builds can be queued.
	 */
	public DefinitionRequest queueStatus(DefinitionQueueStatus status) {
		return property("queueStatus", status);
	}

	/**
	 * Sets a variable.
	 */
	public DefinitionRequest variable(String name, String value) {
		return change((json) -> json.withObjectProperty("variables").putObject(name).put("value", value));
	}

	/**
	 * Sets a variable that the service does not show again.
	 */
	public DefinitionRequest secret(String name, String value) {
		return change((json) -> json.withObjectProperty("variables")
			.putObject(name)
			.put("value", value)
			.put("isSecret", true));
	}

	@Override
	protected DefinitionRequest with(ObjectNode json) {
		return new DefinitionRequest(json);
	}

}
