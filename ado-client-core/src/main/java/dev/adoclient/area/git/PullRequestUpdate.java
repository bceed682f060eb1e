package dev.adoclient.area.git;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoBody;
import dev.adoclient.model.BranchNames;

/**
 * What is to be changed of a pull request. What is not set stays as it is.
 */
public final class PullRequestUpdate extends AdoBody<PullRequestUpdate> {

	private static final PullRequestUpdate NONE = new PullRequestUpdate(JsonNodeFactory.instance.objectNode());

	private PullRequestUpdate(ObjectNode json) {
		super(json);
	}

	/**
	 * Returns the update that changes nothing yet.
	 */
	public static PullRequestUpdate empty() {
		return NONE;
	}

	/**
	 * Sets the title.
	 * @throws IllegalArgumentException if it is blank
	 */
	public PullRequestUpdate title(String title) {
		if (title.isBlank()) {
			throw new IllegalArgumentException("The title of the pull request is blank");
		}
		return property("title", title);
	}

	/**
	 * Sets the description, in Markdown, of 4000 characters at the most.
	 */
	public PullRequestUpdate description(String description) {
		return property("description", description);
	}

	/**
	 * Sets another branch to merge into, which takes all votes back.
	 */
	public PullRequestUpdate targetBranch(String branch) {
		return property("targetRefName", BranchNames.full(branch));
	}

	/**
	 * Sets how it is to be merged when it is completed.
	 */
	public PullRequestUpdate completion(PullRequestCompletion completion) {
		return property("completionOptions", completion);
	}

	/**
	 * Sets how the service tries the merge.
	 */
	public PullRequestUpdate mergeOptions(PullRequestMergeOptions options) {
		return property("mergeOptions", options);
	}

	@Override
	protected PullRequestUpdate with(ObjectNode json) {
		return new PullRequestUpdate(json);
	}

}
