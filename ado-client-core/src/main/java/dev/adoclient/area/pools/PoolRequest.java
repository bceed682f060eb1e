package dev.adoclient.area.pools;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoBody;

/**
 * A pool that is to be created, or what changes of one.
 */
public final class PoolRequest extends AdoBody<PoolRequest> {

	private PoolRequest(ObjectNode json) {
		super(json);
	}

	/**
	 * Returns a pool of this name.
	 * @throws IllegalArgumentException if the name is blank
	 */
	public static PoolRequest named(String name) {
		return none().name(name);
	}

	/**
	 * Returns the update that changes nothing yet.
	 */
	public static PoolRequest none() {
		return new PoolRequest(JsonNodeFactory.instance.objectNode());
	}

	/**
	 * Sets the name.
	 * @throws IllegalArgumentException if it is blank
	 */
	public PoolRequest name(String name) {
		if (name.isBlank()) {
			throw new IllegalArgumentException("The name of the pool is blank");
		}
		return property("name", name);
	}

	/**
	 * Sets whether the pool is for jobs of pipelines or for deployments.
	 */
	public PoolRequest type(TaskAgentPoolType type) {
		return property("poolType", type);
	}

	/**
	 * Sets whether each new project gets a queue to the pool.
	 */
	public PoolRequest autoProvision(boolean provision) {
		return property("autoProvision", provision);
	}

	/**
	 * Sets whether agents update themselves.
	 */
	public PoolRequest autoUpdate(boolean update) {
		return property("autoUpdate", update);
	}

	/**
	 * Sets whether the service makes as many agents as there are jobs that run side by
	 * side.
	 */
	public PoolRequest autoSize(boolean size) {
		return property("autoSize", size);
	}

	/**
	 * Sets how many agents there should be.
	 */
	public PoolRequest targetSize(int agents) {
		return property("targetSize", agents);
	}

	@Override
	protected PoolRequest with(ObjectNode json) {
		return new PoolRequest(json);
	}

}
