package dev.adoclient.area.graph;

import java.util.Map;

import dev.adoclient.model.AdoOptions;

/**
 * Which users or groups to list. What is not set does not restrict.
 */
public final class GraphQuery extends AdoOptions<GraphQuery> {

	private static final GraphQuery NONE = new GraphQuery(Map.of());

	private GraphQuery(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the query for all of them.
	 */
	public static GraphQuery all() {
		return NONE;
	}

	/**
	 * Only those of a scope, such as a project.
	 * @param descriptor as {@link GraphAsyncClient#getDescriptor(java.util.UUID)} gives
	 * it for the id of a project
	 */
	public GraphQuery scope(String descriptor) {
		return parameter("scopeDescriptor", descriptor);
	}

	/**
	 * Only those whose descriptors begin so, such as {@code aad}, {@code msa} or
	 * {@code vssgp}.
	 */
	public GraphQuery subjectTypes(String... types) {
		return parameter("subjectTypes", types);
	}

	@Override
	protected GraphQuery with(Map<String, String> parameters) {
		return new GraphQuery(parameters);
	}

}
