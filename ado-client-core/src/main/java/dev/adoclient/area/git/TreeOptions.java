package dev.adoclient.area.git;

import java.util.Map;

import dev.adoclient.model.AdoOptions;

/**
 * How deep a tree is read.
 */
public final class TreeOptions extends AdoOptions<TreeOptions> {

	private static final TreeOptions NONE = new TreeOptions(Map.of());

	private TreeOptions(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the options for the entries of the tree itself.
	 */
	public static TreeOptions defaults() {
		return NONE;
	}

	/**
	 * Whether the entries of the trees in it come, too.
	 */
	public TreeOptions recursive(boolean recursive) {
		return parameter("recursive", recursive);
	}

	@Override
	protected TreeOptions with(Map<String, String> parameters) {
		return new TreeOptions(parameters);
	}

}
