package dev.adoclient.area.graph;

import java.util.Map;

import dev.adoclient.model.AdoOptions;

/**
 * Where a user or a service principal is taken into.
 */
public final class GraphCreationOptions extends AdoOptions<GraphCreationOptions> {

	private static final GraphCreationOptions NONE = new GraphCreationOptions(Map.of());

	private GraphCreationOptions(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the options that name no group.
	 */
	public static GraphCreationOptions defaults() {
		return NONE;
	}

	/**
	 * The groups that the new subject is made a member of.
	 */
	public GraphCreationOptions groups(String... descriptors) {
		return parameter("groupDescriptors", descriptors);
	}

	@Override
	protected GraphCreationOptions with(Map<String, String> parameters) {
		return new GraphCreationOptions(parameters);
	}

}
