package dev.adoclient.area.git;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoBody;

/**
 * How a pull request is merged when it is completed. What is not set is left to the
 * service.
 */
public final class PullRequestCompletion extends AdoBody<PullRequestCompletion> {

	private static final PullRequestCompletion NONE = new PullRequestCompletion(JsonNodeFactory.instance.objectNode());

	private PullRequestCompletion(ObjectNode json) {
		super(json);
	}

	/**
	 * Returns the completion that leaves everything to the service: a merge commit, and
	 * the source branch stays.
	 */
	public static PullRequestCompletion defaults() {
		return NONE;
	}

	/**
	 * Sets how the commits reach the target branch. Policies may allow some ways only.
	 */
	public PullRequestCompletion mergeStrategy(GitPullRequestMergeStrategy strategy) {
		return property("mergeStrategy", strategy);
	}

	/**
	 * Sets the message of the merge commit.
	 */
	public PullRequestCompletion mergeCommitMessage(String message) {
		return property("mergeCommitMessage", message);
	}

	/**
	 * Sets whether the source branch is deleted afterwards.
	 */
	public PullRequestCompletion deleteSourceBranch(boolean delete) {
		return property("deleteSourceBranch", delete);
	}

	/**
	 * Sets whether the linked work items are moved to their next state.
	 */
	public PullRequestCompletion transitionWorkItems(boolean transition) {
		return property("transitionWorkItems", transition);
	}

	/**
	 * Sets that it is merged although policies do not agree, which takes a permission of
	 * its own.
	 * @param reason why, which everybody can read
	 * @throws IllegalArgumentException if the reason is blank
	 */
	public PullRequestCompletion bypassPolicy(String reason) {
		if (reason.isBlank()) {
			throw new IllegalArgumentException("Say why the policies are bypassed");
		}
		return property("bypassPolicy", true).property("bypassReason", reason);
	}

	/**
	 * Sets the optional policies that auto-complete does not wait for.
	 * @param policyIds the ids of their configurations
	 */
	public PullRequestCompletion ignorePolicies(int... policyIds) {
		return property("autoCompleteIgnoreConfigIds", policyIds);
	}

	@Override
	protected PullRequestCompletion with(ObjectNode json) {
		return new PullRequestCompletion(json);
	}

}
