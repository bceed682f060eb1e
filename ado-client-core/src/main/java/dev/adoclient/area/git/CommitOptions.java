package dev.adoclient.area.git;

import java.util.Map;

import dev.adoclient.model.AdoOptions;

/**
 * What comes with a commit.
 */
public final class CommitOptions extends AdoOptions<CommitOptions> {

	private static final CommitOptions NONE = new CommitOptions(Map.of());

	private CommitOptions(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the options without a wish.
	 */
	public static CommitOptions defaults() {
		return NONE;
	}

	/**
	 * The commit comes with so many of its changes; with none if 0.
	 */
	public CommitOptions changeCount(int changes) {
		return parameter("changeCount", changes);
	}

	@Override
	protected CommitOptions with(Map<String, String> parameters) {
		return new CommitOptions(parameters);
	}

}
