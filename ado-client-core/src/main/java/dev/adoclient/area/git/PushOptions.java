package dev.adoclient.area.git;

import java.util.Map;

import dev.adoclient.model.AdoOptions;

/**
 * What comes with a push.
 */
public final class PushOptions extends AdoOptions<PushOptions> {

	private static final PushOptions NONE = new PushOptions(Map.of());

	private PushOptions(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the options without a wish.
	 */
	public static PushOptions defaults() {
		return NONE;
	}

	/**
	 * The push comes with so many of its commits.
	 */
	public PushOptions includeCommits(int commits) {
		return parameter("includeCommits", commits);
	}

	/**
	 * Whether the push comes with the refs that it moved.
	 */
	public PushOptions includeRefUpdates(boolean include) {
		return parameter("includeRefUpdates", include);
	}

	@Override
	protected PushOptions with(Map<String, String> parameters) {
		return new PushOptions(parameters);
	}

}
