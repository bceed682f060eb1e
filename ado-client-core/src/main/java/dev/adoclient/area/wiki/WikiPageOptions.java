package dev.adoclient.area.wiki;

import java.util.Map;

import dev.adoclient.model.AdoOptions;
import dev.adoclient.model.GitVersion;
import dev.adoclient.model.VersionControlRecursionType;

/**
 * Which version of a page is meant, and what comes with it.
 */
public final class WikiPageOptions extends AdoOptions<WikiPageOptions> {

	private static final WikiPageOptions NONE = new WikiPageOptions(Map.of());

	private WikiPageOptions(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the options for the page alone, as it is now.
	 */
	public static WikiPageOptions defaults() {
		return NONE;
	}

	/**
	 * Whether the page comes with its content, which is Markdown.
	 */
	public WikiPageOptions includeContent(boolean include) {
		return parameter("includeContent", include);
	}

	/**
	 * Which pages below come with it; none unless set.
	 */
	public WikiPageOptions recursion(VersionControlRecursionType recursion) {
		return parameter("recursionLevel", recursion);
	}

	/**
	 * The page at this version; at the first one of the wiki unless set.
	 */
	public WikiPageOptions version(GitVersion version) {
		return version.addTo(this, "versionDescriptor.version");
	}

	@Override
	protected WikiPageOptions with(Map<String, String> parameters) {
		return new WikiPageOptions(parameters);
	}

}
