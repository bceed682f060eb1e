package dev.adoclient.area.workitems;

import java.util.Map;

import dev.adoclient.model.AdoOptions;

/**
 * What comes with a node.
 */
public final class NodeOptions extends AdoOptions<NodeOptions> {

	private static final NodeOptions NONE = new NodeOptions(Map.of());

	private NodeOptions(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the options that change nothing.
	 */
	public static NodeOptions defaults() {
		return NONE;
	}

	/**
	 * How many levels below it come along; none unless said.
	 */
	public NodeOptions depth(int levels) {
		return parameter("$depth", levels);
	}

	@Override
	protected NodeOptions with(Map<String, String> parameters) {
		return new NodeOptions(parameters);
	}

}
