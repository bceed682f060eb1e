package dev.adoclient.area.pools;

import java.util.Map;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoBody;

/**
 * An agent that is to be added, or what changes of one.
 */
public final class AgentRequest extends AdoBody<AgentRequest> {

	private AgentRequest(ObjectNode json) {
		super(json);
	}

	/**
	 * Returns an agent of this name and version.
	 * @param version of the agent's software, such as {@code 4.248.0}
	 * @throws IllegalArgumentException if the name is blank
	 */
	public static AgentRequest of(String name, String version) {
		if (name.isBlank()) {
			throw new IllegalArgumentException("The name of the agent is blank");
		}
		return none().property("name", name).property("version", version);
	}

	/**
	 * Returns the update that changes nothing yet.
	 */
	public static AgentRequest none() {
		return new AgentRequest(JsonNodeFactory.instance.objectNode());
	}

	/**
	 * Sets whether the agent takes jobs.
	 */
	public AgentRequest enabled(boolean enabled) {
		return property("enabled", enabled);
	}

	/**
	 * Sets how many jobs may run side by side.
	 */
	public AgentRequest maxParallelism(int jobs) {
		return property("maxParallelism", jobs);
	}

	/**
	 * Sets what is shown of its operating system.
	 */
	public AgentRequest osDescription(String description) {
		return property("osDescription", description);
	}

	/**
	 * Sets the capabilities that the agent found itself, such as {@code Agent.OS}.
	 */
	public AgentRequest systemCapabilities(Map<String, String> capabilities) {
		return property("systemCapabilities", capabilities);
	}

	/**
	 * Sets the capabilities that people gave the agent.
	 */
	public AgentRequest userCapabilities(Map<String, String> capabilities) {
		return property("userCapabilities", capabilities);
	}

	/**
	 * Returns the request for an agent that there is; the service wants its id in the
	 * body, too.
	 */
	AgentRequest id(int agentId) {
		return property("id", agentId);
	}

	@Override
	protected AgentRequest with(ObjectNode json) {
		return new AgentRequest(json);
	}

}
