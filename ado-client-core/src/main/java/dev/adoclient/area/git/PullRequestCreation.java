package dev.adoclient.area.git;

import java.util.UUID;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoBody;
import dev.adoclient.model.BranchNames;

/**
 * A pull request to be created.
 */
public final class PullRequestCreation extends AdoBody<PullRequestCreation> {

	private PullRequestCreation(ObjectNode json) {
		super(json);
	}

	/**
	 * Returns a pull request of one branch into another. Names that begin with
	 * {@code refs/} are left alone.
	 * @param sourceBranch the branch to merge
	 * @param targetBranch the branch to merge into
	 * @throws IllegalArgumentException if a branch or the title is blank
	 */
	public static PullRequestCreation of(String sourceBranch, String targetBranch, String title) {
		if (title.isBlank()) {
			throw new IllegalArgumentException("The title of the pull request is blank");
		}
		return new PullRequestCreation(JsonNodeFactory.instance.objectNode()
			.put("sourceRefName", BranchNames.full(sourceBranch))
			.put("targetRefName", BranchNames.full(targetBranch))
			.put("title", title));
	}

	/**
	 * Sets the description, in Markdown, of 4000 characters at the most.
	 */
	public PullRequestCreation description(String description) {
		return property("description", description);
	}

	/**
	 * Sets whether it is a draft, which nobody can complete and which asks nobody for a
	 * vote.
	 */
	public PullRequestCreation draft(boolean draft) {
		return property("isDraft", draft);
	}

	/**
	 * Adds a reviewer, who may vote.
	 * @param identityId the id of a person or a group
	 */
	public PullRequestCreation reviewer(String identityId) {
		return change((json) -> json.withArray("/reviewers").addObject().put("id", identityId));
	}

	/**
	 * Adds a reviewer who must approve.
	 * @param identityId the id of a person or a group
	 */
	public PullRequestCreation requiredReviewer(String identityId) {
		return change((json) -> json.withArray("/reviewers").addObject().put("id", identityId).put("isRequired", true));
	}

	/**
	 * Adds a label.
	 */
	public PullRequestCreation label(String name) {
		return change((json) -> json.withArray("/labels").addObject().put("name", name));
	}

	/**
	 * Links a work item.
	 */
	public PullRequestCreation workItem(int workItemId) {
		return change((json) -> json.withArray("/workItemRefs").addObject().put("id", Integer.toString(workItemId)));
	}

	/**
	 * Sets that the source branch is one of a fork.
	 * @param repositoryId the fork
	 */
	public PullRequestCreation fork(UUID repositoryId) {
		return change(
				(json) -> json.putObject("forkSource").putObject("repository").put("id", repositoryId.toString()));
	}

	/**
	 * Sets how it is to be merged when it is completed.
	 */
	public PullRequestCreation completion(PullRequestCompletion completion) {
		return property("completionOptions", completion);
	}

	/**
	 * Sets how the service tries the merge.
	 */
	public PullRequestCreation mergeOptions(PullRequestMergeOptions options) {
		return property("mergeOptions", options);
	}

	@Override
	protected PullRequestCreation with(ObjectNode json) {
		return new PullRequestCreation(json);
	}

}
