package dev.adoclient.area.pools;

import java.util.Map;

import dev.adoclient.model.AdoOptions;

/**
 * Which pools to list. What is not set does not restrict.
 */
public final class PoolQuery extends AdoOptions<PoolQuery> {

	private static final PoolQuery NONE = new PoolQuery(Map.of());

	private PoolQuery(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the query for all pools.
	 */
	public static PoolQuery all() {
		return NONE;
	}

	/**
	 * Only the pool of this name.
	 */
	public PoolQuery name(String name) {
		return parameter("poolName", name);
	}

	/**
	 * Only pools of this type.
	 */
	public PoolQuery type(TaskAgentPoolType type) {
		return parameter("poolType", type);
	}

	/**
	 * Each pool with these properties.
	 */
	public PoolQuery properties(String... names) {
		return parameter("properties", names);
	}

	/**
	 * Only pools that the caller may use, or manage.
	 */
	public PoolQuery actionFilter(TaskAgentPoolActionFilter filter) {
		return parameter("actionFilter", filter);
	}

	@Override
	protected PoolQuery with(Map<String, String> parameters) {
		return new PoolQuery(parameters);
	}

}
