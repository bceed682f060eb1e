package dev.adoclient.area.pools;

import java.util.Map;

import dev.adoclient.model.AdoOptions;

/**
 * Which agents of a pool to list, and what comes with them.
 */
public final class AgentQuery extends AdoOptions<AgentQuery> {

	private static final AgentQuery NONE = new AgentQuery(Map.of());

	private AgentQuery(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the query for all agents of the pool.
	 */
	public static AgentQuery all() {
		return NONE;
	}

	/**
	 * Only the agent of this name.
	 */
	public AgentQuery name(String name) {
		return parameter("agentName", name);
	}

	/**
	 * Only agents that meet these demands, such as {@code java} or
	 * {@code Agent.OS -equals Linux}.
	 */
	public AgentQuery demands(String... demands) {
		return parameter("demands", demands);
	}

	/**
	 * Whether the capabilities of each agent come, too.
	 */
	public AgentQuery includeCapabilities(boolean include) {
		return parameter("includeCapabilities", include);
	}

	/**
	 * Whether the job that runs on each agent comes, too.
	 */
	public AgentQuery includeAssignedRequest(boolean include) {
		return parameter("includeAssignedRequest", include);
	}

	/**
	 * Whether the job that each agent finished last comes, too.
	 */
	public AgentQuery includeLastCompletedRequest(boolean include) {
		return parameter("includeLastCompletedRequest", include);
	}

	/**
	 * Which properties of each agent come, too.
	 */
	public AgentQuery properties(String... names) {
		return parameter("propertyFilters", names);
	}

	@Override
	protected AgentQuery with(Map<String, String> parameters) {
		return new AgentQuery(parameters);
	}

}
