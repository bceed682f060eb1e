package dev.adoclient.area.wiki;

import java.util.Map;

import dev.adoclient.model.AdoOptions;
import dev.adoclient.model.VersionControlRecursionType;

/**
 * What comes with a page that is named by its id.
 */
public final class WikiPageIdOptions extends AdoOptions<WikiPageIdOptions> {

	private static final WikiPageIdOptions NONE = new WikiPageIdOptions(Map.of());

	private WikiPageIdOptions(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the options for the page alone.
	 */
	public static WikiPageIdOptions defaults() {
		return NONE;
	}

	/**
	 * Whether the page comes with its content, which is Markdown.
	 */
	public WikiPageIdOptions includeContent(boolean include) {
		return parameter("includeContent", include);
	}

	/**
	 * Which pages below come with it; none unless set.
	 */
	public WikiPageIdOptions recursion(VersionControlRecursionType recursion) {
		return parameter("recursionLevel", recursion);
	}

	@Override
	protected WikiPageIdOptions with(Map<String, String> parameters) {
		return new WikiPageIdOptions(parameters);
	}

}
