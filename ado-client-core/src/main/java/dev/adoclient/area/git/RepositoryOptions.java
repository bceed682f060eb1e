package dev.adoclient.area.git;

import java.util.Map;

import dev.adoclient.model.AdoOptions;

/**
 * What comes with a repository.
 */
public final class RepositoryOptions extends AdoOptions<RepositoryOptions> {

	private static final RepositoryOptions NONE = new RepositoryOptions(Map.of());

	private RepositoryOptions(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the options without a wish.
	 */
	public static RepositoryOptions defaults() {
		return NONE;
	}

	/**
	 * Whether a fork comes with the repository that it was made of.
	 */
	public RepositoryOptions includeParent(boolean include) {
		return parameter("includeParent", include);
	}

	@Override
	protected RepositoryOptions with(Map<String, String> parameters) {
		return new RepositoryOptions(parameters);
	}

}
