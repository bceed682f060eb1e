package dev.adoclient.area.pools;

import java.util.Map;

import dev.adoclient.model.AdoOptions;

/**
 * What comes with an agent.
 */
public final class AgentOptions extends AdoOptions<AgentOptions> {

	private static final AgentOptions NONE = new AgentOptions(Map.of());

	private AgentOptions(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the options for the agent alone.
	 */
	public static AgentOptions defaults() {
		return NONE;
	}

	/**
	 * Whether the capabilities of the agent come, too.
	 */
	public AgentOptions includeCapabilities(boolean include) {
		return parameter("includeCapabilities", include);
	}

	/**
	 * Whether the job that runs on the agent comes, too.
	 */
	public AgentOptions includeAssignedRequest(boolean include) {
		return parameter("includeAssignedRequest", include);
	}

	/**
	 * Whether the job that the agent finished last comes, too.
	 */
	public AgentOptions includeLastCompletedRequest(boolean include) {
		return parameter("includeLastCompletedRequest", include);
	}

	/**
	 * Which properties of the agent come, too.
	 */
	public AgentOptions properties(String... names) {
		return parameter("propertyFilters", names);
	}

	@Override
	protected AgentOptions with(Map<String, String> parameters) {
		return new AgentOptions(parameters);
	}

}
