package dev.adoclient.area.policies;

import java.util.List;
import java.util.UUID;

import tools.jackson.databind.node.ObjectNode;

/**
 * Certain people or groups must approve a pull request.
 */
public final class RequiredReviewersPolicy extends Policy<RequiredReviewersPolicy> {

	private static final UUID TYPE = UUID.fromString("fd2167ab-b0be-447a-8ec8-39368250530e");

	private RequiredReviewersPolicy(ObjectNode json) {
		super(json);
	}

	/**
	 * Returns the policy that these reviewers must approve.
	 * @param identityIds the ids of people or groups
	 * @throws IllegalArgumentException if nobody is named
	 */
	public static RequiredReviewersPolicy of(String... identityIds) {
		if (identityIds.length == 0) {
			throw new IllegalArgumentException("Name the reviewers who must approve");
		}
		return new RequiredReviewersPolicy(ofType(TYPE)).setting("requiredReviewerIds", identityIds);
	}

	/**
	 * Sets how many of a group must approve; one unless set.
	 */
	public RequiredReviewersPolicy approvals(int approvals) {
		return setting("minimumApproverCount", approvals);
	}

	/**
	 * Sets whether the vote of the creator counts.
	 */
	public RequiredReviewersPolicy creatorVoteCounts(boolean counts) {
		return setting("creatorVoteCounts", counts);
	}

	/**
	 * Sets the files that the policy is for; all unless set.
	 * @param patterns paths such as {@code /src/*}; {@code !/docs/*} leaves files out
	 */
	public RequiredReviewersPolicy files(String... patterns) {
		return setting("filenamePatterns", patterns);
	}

	/**
	 * Sets whether only files count that a pull request adds.
	 */
	public RequiredReviewersPolicy addedFilesOnly(boolean only) {
		return setting("addedFilesOnly", only);
	}

	/**
	 * Sets whether the policy is left out for pull requests whose source branch is in its
	 * scope, too.
	 */
	public RequiredReviewersPolicy ignoreIfSourceIsInScope(boolean ignore) {
		return setting("ignoreIfSourceIsInScope", ignore);
	}

	/**
	 * Sets the sentence that is shown in the pull request when the reviewers are added.
	 */
	public RequiredReviewersPolicy message(String message) {
		return setting("message", message);
	}

	@Override
	protected List<String> identifyingSettings() {
		return List.of("filenamePatterns");
	}

	@Override
	protected RequiredReviewersPolicy with(ObjectNode json) {
		return new RequiredReviewersPolicy(json);
	}

}
