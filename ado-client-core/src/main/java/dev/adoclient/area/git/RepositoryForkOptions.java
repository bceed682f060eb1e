package dev.adoclient.area.git;

import java.util.Map;

import dev.adoclient.model.AdoOptions;
import dev.adoclient.model.BranchNames;

/**
 * What of a repository goes into a new fork of it.
 */
public final class RepositoryForkOptions extends AdoOptions<RepositoryForkOptions> {

	private static final RepositoryForkOptions NONE = new RepositoryForkOptions(Map.of());

	private RepositoryForkOptions(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the options for a fork with all branches.
	 */
	public static RepositoryForkOptions allBranches() {
		return NONE;
	}

	/**
	 * Only this branch.
	 */
	public RepositoryForkOptions branch(String branch) {
		return parameter("sourceRef", BranchNames.full(branch));
	}

	@Override
	protected RepositoryForkOptions with(Map<String, String> parameters) {
		return new RepositoryForkOptions(parameters);
	}

}
