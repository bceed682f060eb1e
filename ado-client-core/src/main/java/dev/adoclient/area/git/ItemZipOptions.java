package dev.adoclient.area.git;

import java.util.Map;

import dev.adoclient.model.AdoOptions;
import dev.adoclient.model.GitVersion;

/**
 * Which version of a folder is wanted as a zip, and how.
 */
public final class ItemZipOptions extends AdoOptions<ItemZipOptions> {

	private static final ItemZipOptions NONE = new ItemZipOptions(Map.of());

	private ItemZipOptions(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the options for the folder at the tip of the default branch.
	 */
	public static ItemZipOptions defaults() {
		return NONE;
	}

	/**
	 * Returns the options for the folder at a version.
	 */
	public static ItemZipOptions at(GitVersion version) {
		return NONE.version(version);
	}

	/**
	 * The folder at this version; at the tip of the default branch unless set.
	 */
	public ItemZipOptions version(GitVersion version) {
		return version.addTo(this, "versionDescriptor.version");
	}

	/**
	 * Whether the zip keeps what is executable and what is a symbolic link.
	 */
	public ItemZipOptions forUnix(boolean unix) {
		return parameter("zipForUnix", unix);
	}

	/**
	 * Returns the parameter that names the folder: only a list knows {@code zipForUnix}.
	 */
	String pathParameter() {
		return parameters().containsKey("zipForUnix") ? "scopePath" : "path";
	}

	@Override
	protected ItemZipOptions with(Map<String, String> parameters) {
		return new ItemZipOptions(parameters);
	}

}
