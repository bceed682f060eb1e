package dev.adoclient.area.builds;

import java.util.Map;

import dev.adoclient.model.AdoOptions;
import dev.adoclient.model.BranchNames;

/**
 * Which branch the latest build is wanted of.
 */
public final class LatestBuildOptions extends AdoOptions<LatestBuildOptions> {

	private static final LatestBuildOptions NONE = new LatestBuildOptions(Map.of());

	private LatestBuildOptions(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the options for the default branch of the definition.
	 */
	public static LatestBuildOptions defaultBranch() {
		return NONE;
	}

	/**
	 * The branch: {@code main}, or {@code refs/heads/main}.
	 */
	public LatestBuildOptions branch(String branch) {
		return parameter("branchName", BranchNames.full(branch));
	}

	@Override
	protected LatestBuildOptions with(Map<String, String> parameters) {
		return new LatestBuildOptions(parameters);
	}

}
