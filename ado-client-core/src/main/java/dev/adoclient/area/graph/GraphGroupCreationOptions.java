package dev.adoclient.area.graph;

import java.util.Map;

import dev.adoclient.model.AdoOptions;

/**
 * Where a group is created.
 */
public final class GraphGroupCreationOptions extends AdoOptions<GraphGroupCreationOptions> {

	private static final GraphGroupCreationOptions NONE = new GraphGroupCreationOptions(Map.of());

	private GraphGroupCreationOptions(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the options for a group of the organization that is in no other.
	 */
	public static GraphGroupCreationOptions defaults() {
		return NONE;
	}

	/**
	 * The project that the group belongs to.
	 * @param descriptor as {@link GraphAsyncClient#getDescriptor(java.util.UUID)} gives
	 * it for the id of a project
	 */
	public GraphGroupCreationOptions scope(String descriptor) {
		return parameter("scopeDescriptor", descriptor);
	}

	/**
	 * The groups that the new group is made a member of.
	 */
	public GraphGroupCreationOptions groups(String... descriptors) {
		return parameter("groupDescriptors", descriptors);
	}

	@Override
	protected GraphGroupCreationOptions with(Map<String, String> parameters) {
		return new GraphGroupCreationOptions(parameters);
	}

}
