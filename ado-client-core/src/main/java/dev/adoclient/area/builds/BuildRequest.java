package dev.adoclient.area.builds;

import java.util.Map;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoBody;
import dev.adoclient.model.AdoJson;
import dev.adoclient.model.BranchNames;

/**
 * A build to be queued.
 */
public final class BuildRequest extends AdoBody<BuildRequest> {

	private BuildRequest(ObjectNode json) {
		super(json);
	}

	/**
	 * Returns a build of a definition, of its default branch.
	 */
	public static BuildRequest of(int definitionId) {
		ObjectNode json = JsonNodeFactory.instance.objectNode();
		json.putObject("definition").put("id", definitionId);
		return new BuildRequest(json);
	}

	/**
	 * Sets the branch: {@code main}, {@code refs/heads/main}, {@code refs/tags/v1} or
	 * {@code refs/pull/7/merge}.
	 */
	public BuildRequest branch(String branch) {
		return property("sourceBranch", BranchNames.full(branch));
	}

	/**
	 * Sets the commit, or the changeset.
	 */
	public BuildRequest version(String version) {
		return property("sourceVersion", version);
	}

	/**
	 * Sets the variables, as far as the definition lets them be set.
	 */
	public BuildRequest variables(Map<String, String> variables) {
		return property("parameters", AdoJson.tree(variables).toString());
	}

	/**
	 * Sets the parameters of a YAML definition.
	 */
	public BuildRequest templateParameters(Map<String, String> parameters) {
		return property("templateParameters", parameters);
	}

	/**
	 * Sets whom the build is for.
	 * @param identityId the id of the identity
	 */
	public BuildRequest requestedFor(String identityId) {
		return property("requestedFor", Map.of("id", identityId));
	}

	public BuildRequest reason(BuildReason reason) {
		return property("reason", reason);
	}

	public BuildRequest priority(QueuePriority priority) {
		return property("priority", priority);
	}

	/**
	 * Sets the queue, in place of the definition's.
	 */
	public BuildRequest queue(int queueId) {
		return property("queue", Map.of("id", queueId));
	}

	/**
	 * Sets the agent specification, in place of the definition's.
	 * @param identifier the image of a Microsoft-hosted agent, such as
	 * {@code ubuntu-latest}
	 */
	public BuildRequest agentSpecification(String identifier) {
		return property("agentSpecification", Map.of("identifier", identifier));
	}

	/**
	 * Adds something that the agent must have: {@code npm}, or
	 * {@code Agent.Version -gtVersion 3}.
	 */
	public BuildRequest demand(String demand) {
		return change((json) -> json.withArray("/demands").add(demand));
	}

	@Override
	protected BuildRequest with(ObjectNode json) {
		return new BuildRequest(json);
	}

}
