package dev.adoclient.area.git;

import java.util.Map;

import dev.adoclient.model.AdoOptions;

/**
 * Which repositories to list, and what comes with them.
 */
public final class RepositoryQuery extends AdoOptions<RepositoryQuery> {

	private static final RepositoryQuery NONE = new RepositoryQuery(Map.of());

	private RepositoryQuery(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the query for the repositories that are not hidden.
	 */
	public static RepositoryQuery all() {
		return NONE;
	}

	/**
	 * Whether repositories come with their links.
	 */
	public RepositoryQuery includeLinks(boolean include) {
		return parameter("includeLinks", include);
	}

	/**
	 * Whether repositories come with all addresses for {@code git clone}.
	 */
	public RepositoryQuery includeAllUrls(boolean include) {
		return parameter("includeAllUrls", include);
	}

	/**
	 * Whether hidden repositories are listed, too.
	 */
	public RepositoryQuery includeHidden(boolean include) {
		return parameter("includeHidden", include);
	}

	@Override
	protected RepositoryQuery with(Map<String, String> parameters) {
		return new RepositoryQuery(parameters);
	}

}
