package dev.adoclient.area.wiki;

import java.util.Map;

import dev.adoclient.model.AdoOptions;
import dev.adoclient.model.GitVersion;

/**
 * What a change of a wiki says, and where it is made.
 */
public final class WikiChangeOptions extends AdoOptions<WikiChangeOptions> {

	private static final WikiChangeOptions NONE = new WikiChangeOptions(Map.of());

	private WikiChangeOptions(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the options for a change with the comment of the service, at the first
	 * version of the wiki.
	 */
	public static WikiChangeOptions defaults() {
		return NONE;
	}

	/**
	 * What the commit of the change says.
	 */
	public WikiChangeOptions comment(String comment) {
		return parameter("comment", comment);
	}

	/**
	 * The branch of a code wiki that is changed; the first one of the wiki unless set.
	 */
	public WikiChangeOptions version(GitVersion version) {
		return version.addTo(this, "versionDescriptor.version");
	}

	@Override
	protected WikiChangeOptions with(Map<String, String> parameters) {
		return new WikiChangeOptions(parameters);
	}

}
