package dev.adoclient.area.workitems;

import java.util.Map;

import dev.adoclient.model.AdoOptions;

/**
 * What comes with nodes of a list.
 */
public final class NodeQuery extends AdoOptions<NodeQuery> {

	private static final NodeQuery NONE = new NodeQuery(Map.of());

	private NodeQuery(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the query that changes nothing.
	 */
	public static NodeQuery all() {
		return NONE;
	}

	/**
	 * How many levels below them come along; none unless said.
	 */
	public NodeQuery depth(int levels) {
		return parameter("$depth", levels);
	}

	/**
	 * What happens to an id that no node has; an error unless said.
	 */
	public NodeQuery errorPolicy(ClassificationNodesErrorPolicy policy) {
		return parameter("errorPolicy", policy);
	}

	@Override
	protected NodeQuery with(Map<String, String> parameters) {
		return new NodeQuery(parameters);
	}

}
