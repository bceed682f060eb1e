package dev.adoclient.area.git;

import java.util.UUID;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoBody;

/**
 * A repository to create: an empty one, or a fork.
 */
public final class RepositoryRequest extends AdoBody<RepositoryRequest> {

	private RepositoryRequest(ObjectNode json) {
		super(json);
	}

	/**
	 * Returns the request for an empty repository.
	 * @throws IllegalArgumentException if the name is blank
	 */
	public static RepositoryRequest of(String name) {
		if (name.isBlank()) {
			throw new IllegalArgumentException("The name of the repository is blank");
		}
		return new RepositoryRequest(JsonNodeFactory.instance.objectNode().put("name", name));
	}

	/**
	 * Sets the project that the repository goes to; that of the client unless set.
	 */
	public RepositoryRequest project(UUID projectId) {
		return change((json) -> json.putObject("project").put("id", projectId.toString()));
	}

	/**
	 * Sets the repository that this one is a fork of.
	 * @param projectId the project of that repository
	 */
	public RepositoryRequest forkOf(UUID projectId, UUID repositoryId) {
		return change((json) -> json.putObject("parentRepository")
			.put("id", repositoryId.toString())
			.putObject("project")
			.put("id", projectId.toString()));
	}

	@Override
	protected RepositoryRequest with(ObjectNode json) {
		return new RepositoryRequest(json);
	}

}
