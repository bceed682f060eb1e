package dev.adoclient.area.git;

import java.util.Map;

import dev.adoclient.model.AdoOptions;
import dev.adoclient.model.GitVersion;
import dev.adoclient.model.VersionControlRecursionType;

/**
 * Which files and folders to list, and what comes with them.
 */
public final class ItemQuery extends AdoOptions<ItemQuery> {

	private ItemQuery(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the query for all files and folders of the repository.
	 */
	public static ItemQuery all() {
		return folder("/").recursion(VersionControlRecursionType.FULL);
	}

	/**
	 * Returns the query for a folder with what is directly in it.
	 */
	public static ItemQuery folder(String path) {
		return new ItemQuery(Map.of()).parameter("scopePath", path).recursion(VersionControlRecursionType.ONE_LEVEL);
	}

	/**
	 * How deep the list goes.
	 */
	public ItemQuery recursion(VersionControlRecursionType recursion) {
		return parameter("recursionLevel", recursion);
	}

	/**
	 * The items at this version; at the tip of the default branch unless set.
	 */
	public ItemQuery version(GitVersion version) {
		return version.addTo(this, "versionDescriptor.version");
	}

	/**
	 * Whether files come with the encoding and the kind of their content.
	 */
	public ItemQuery includeContentMetadata(boolean include) {
		return parameter("includeContentMetadata", include);
	}

	/**
	 * Whether items come with the commit that changed them last.
	 */
	public ItemQuery latestProcessedChange(boolean include) {
		return parameter("latestProcessedChange", include);
	}

	/**
	 * Whether items come with their links.
	 */
	public ItemQuery includeLinks(boolean include) {
		return parameter("includeLinks", include);
	}

	@Override
	protected ItemQuery with(Map<String, String> parameters) {
		return new ItemQuery(parameters);
	}

}
