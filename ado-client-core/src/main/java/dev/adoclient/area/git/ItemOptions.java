package dev.adoclient.area.git;

import java.util.Map;

import dev.adoclient.model.AdoOptions;
import dev.adoclient.model.GitVersion;

/**
 * Which version of a file is meant, and what comes with it.
 */
public final class ItemOptions extends AdoOptions<ItemOptions> {

	private static final ItemOptions NONE = new ItemOptions(Map.of());

	private ItemOptions(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the options for the file at the tip of the default branch.
	 */
	public static ItemOptions defaults() {
		return NONE;
	}

	/**
	 * Returns the options for the file at a version.
	 */
	public static ItemOptions at(GitVersion version) {
		return NONE.version(version);
	}

	/**
	 * The file at this version; at the tip of the default branch unless set.
	 */
	public ItemOptions version(GitVersion version) {
		return version.addTo(this, "versionDescriptor.version");
	}

	/**
	 * Whether the item comes with its content; for {@code getItem}.
	 */
	public ItemOptions includeContent(boolean include) {
		return parameter("includeContent", include);
	}

	/**
	 * Whether the item comes with the encoding and the kind of its content; for
	 * {@code getItem}.
	 */
	public ItemOptions includeContentMetadata(boolean include) {
		return parameter("includeContentMetadata", include);
	}

	/**
	 * Whether the item comes with the commit that changed it last; for {@code getItem}.
	 */
	public ItemOptions latestProcessedChange(boolean include) {
		return parameter("latestProcessedChange", include);
	}

	/**
	 * Whether a pointer of Git LFS is replaced by the file that it names.
	 */
	public ItemOptions resolveLfs(boolean resolve) {
		return parameter("resolveLfs", resolve);
	}

	/**
	 * Whether an SVG comes without what a browser would run.
	 */
	public ItemOptions sanitize(boolean sanitize) {
		return parameter("sanitize", sanitize);
	}

	@Override
	protected ItemOptions with(Map<String, String> parameters) {
		return new ItemOptions(parameters);
	}

}
