package dev.adoclient.area.git;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoBody;
import dev.adoclient.model.BranchNames;

/**
 * What changes of a repository. What is not set stays as it is.
 */
public final class RepositoryUpdate extends AdoBody<RepositoryUpdate> {

	private RepositoryUpdate(ObjectNode json) {
		super(json);
	}

	/**
	 * Returns the update that changes nothing yet.
	 */
	public static RepositoryUpdate none() {
		return new RepositoryUpdate(JsonNodeFactory.instance.objectNode());
	}

	/**
	 * Sets the name.
	 */
	public RepositoryUpdate name(String name) {
		return property("name", name);
	}

	/**
	 * Sets the default branch, which exists already: {@code main} or
	 * {@code refs/heads/main}.
	 */
	public RepositoryUpdate defaultBranch(String branch) {
		return property("defaultBranch", BranchNames.full(branch));
	}

	/**
	 * Sets whether nobody can read or change it.
	 */
	public RepositoryUpdate disabled(boolean disabled) {
		return property("isDisabled", disabled);
	}

	@Override
	protected RepositoryUpdate with(ObjectNode json) {
		return new RepositoryUpdate(json);
	}

}
