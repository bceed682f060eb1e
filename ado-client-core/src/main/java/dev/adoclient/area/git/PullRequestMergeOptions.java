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
	 * Sets whether files that were renamed are taken for deleted and added ones.
	 */
	public PullRequestMergeOptions disableRenames(boolean disable) {
		return property("disableRenames", disable);
	}

	/**
	 * Sets whether it is looked for files that only seem to be renamed.
	 */
	public PullRequestMergeOptions detectRenameFalsePositives(boolean detect) {
		return property("detectRenameFalsePositives", detect);
	}

	/**
	 * Sets whether commits that resolve conflicts name who resolved them.
	 */
	public PullRequestMergeOptions conflictAuthorshipCommits(boolean name) {
		return property("conflictAuthorshipCommits", name);
	}

	@Override
	protected PullRequestMergeOptions with(ObjectNode json) {
		return new PullRequestMergeOptions(json);
	}

}
