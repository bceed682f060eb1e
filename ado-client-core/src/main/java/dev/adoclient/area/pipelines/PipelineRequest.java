package dev.adoclient.area.pipelines;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoBody;

/**
 * A pipeline to be created.
 */
public final class PipelineRequest extends AdoBody<PipelineRequest> {

	private PipelineRequest(ObjectNode json) {
		super(json);
	}

	/**
	 * Returns a pipeline that runs a YAML file of a git repository of the service.
	 * @param name the name of the pipeline
	 * @param repositoryId the id of the repository
	 * @param path the path of the file in the repository
	 */
	public static PipelineRequest yaml(String name, String repositoryId, String path) {
		ObjectNode json = JsonNodeFactory.instance.objectNode().put("name", name);
		ObjectNode configuration = json.putObject("configuration");
		configuration.put("type", ConfigurationType.YAML.value()).put("path", path);
		configuration.putObject("repository")
			.put("id", repositoryId)
			.put("type", RepositoryType.AZURE_REPOS_GIT.value());
		return new PipelineRequest(json);
	}

	/**
	 * Sets the folder, as {@code \\team\\nightly}.
	 */
	public PipelineRequest folder(String folder) {
		return property("folder", folder);
	}

	@Override
	protected PipelineRequest with(ObjectNode json) {
		return new PipelineRequest(json);
	}

}
