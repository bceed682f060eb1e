package dev.adoclient.area.git;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoBody;

/**
 * How the service tries the merge of a pull request. What is not set is left to the
 * service.
 */
public final class PullRequestMergeOptions extends AdoBody<PullRequestMergeOptions> {

	private static final PullRequestMergeOptions NONE = new PullRequestMergeOptions(
			JsonNodeFactory.instance.objectNode());

	private PullRequestMergeOptions(ObjectNode json) {
		super(json);
	}

	/**
	 * Returns the options that leave everything to the service.
	 */
	public static PullRequestMergeOptions defaults() {
		return NONE;
	}

	/**
	 * Sets whether rename detection is off during the merge.
	 */
	public PullRequestMergeOptions disableRenames(boolean disable) {
		return property("disableRenames", disable);
	}

	/**
	 * Sets whether a rename is ignored if the old path could belong to several new paths.
	 */
	public PullRequestMergeOptions detectRenameFalsePositives(boolean detect) {
		return property("detectRenameFalsePositives", detect);
	}

	/**
	 * Sets whether resolutions of conflicts are committed separately, so that
	 * {@code git blame} keeps the authors.
	 */
	public PullRequestMergeOptions conflictAuthorshipCommits(boolean separate) {
		return property("conflictAuthorshipCommits", separate);
	}

	@Override
	protected PullRequestMergeOptions with(ObjectNode json) {
		return new PullRequestMergeOptions(json);
	}

}
