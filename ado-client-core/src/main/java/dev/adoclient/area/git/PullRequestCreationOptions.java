package dev.adoclient.area.git;

import java.util.Map;

import dev.adoclient.model.AdoOptions;

/**
 * How a pull request is created.
 */
public final class PullRequestCreationOptions extends AdoOptions<PullRequestCreationOptions> {

	private static final PullRequestCreationOptions NONE = new PullRequestCreationOptions(Map.of());

	private PullRequestCreationOptions(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the options that the service takes for granted.
	 */
	public static PullRequestCreationOptions defaults() {
		return NONE;
	}

	/**
	 * Whether each push to the source branch is an iteration of its own, as it is unless
	 * set.
	 */
	public PullRequestCreationOptions supportsIterations(boolean supports) {
		return parameter("supportsIterations", supports);
	}

	@Override
	protected PullRequestCreationOptions with(Map<String, String> parameters) {
		return new PullRequestCreationOptions(parameters);
	}

}
