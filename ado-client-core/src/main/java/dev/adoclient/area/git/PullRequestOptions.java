package dev.adoclient.area.git;

import java.util.Map;

import dev.adoclient.model.AdoOptions;

/**
 * What to read of a pull request beside itself.
 */
public final class PullRequestOptions extends AdoOptions<PullRequestOptions> {

	private static final PullRequestOptions NONE = new PullRequestOptions(Map.of());

	private PullRequestOptions(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the options that read the pull request alone.
	 */
	public static PullRequestOptions defaults() {
		return NONE;
	}

	/**
	 * Whether its commits are read, the first of them.
	 */
	public PullRequestOptions includeCommits(boolean include) {
		return parameter("includeCommits", include);
	}

	/**
	 * How many commits are read. All of them are listed by
	 * {@link PullRequestAsyncClient#listCommits()}.
	 */
	public PullRequestOptions maxCommits(int commits) {
		return parameter("$top", commits);
	}

	/**
	 * Whether the work items that it is linked with are read.
	 */
	public PullRequestOptions includeWorkItemRefs(boolean include) {
		return parameter("includeWorkItemRefs", include);
	}

	/**
	 * How many characters of comments are sent. The service has it in its list, and does
	 * not heed it.
	 */
	public PullRequestOptions maxCommentLength(int characters) {
		return parameter("maxCommentLength", characters);
	}

	@Override
	protected PullRequestOptions with(Map<String, String> parameters) {
		return new PullRequestOptions(parameters);
	}

}
