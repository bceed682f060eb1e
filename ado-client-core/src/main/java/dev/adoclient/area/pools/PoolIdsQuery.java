package dev.adoclient.area.pools;

import java.util.Map;

import dev.adoclient.model.AdoOptions;

/**
 * Which pools to list, by their ids.
 */
public final class PoolIdsQuery extends AdoOptions<PoolIdsQuery> {

	private PoolIdsQuery(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the query for the pools of these ids.
	 */
	public static PoolIdsQuery of(int... poolIds) {
		return new PoolIdsQuery(Map.of()).parameter("poolIds", poolIds);
	}

	/**
	 * Only pools that the caller may use, or manage.
	 */
	public PoolIdsQuery actionFilter(TaskAgentPoolActionFilter filter) {
		return parameter("actionFilter", filter);
	}

	@Override
	protected PoolIdsQuery with(Map<String, String> parameters) {
		return new PoolIdsQuery(parameters);
	}

}
