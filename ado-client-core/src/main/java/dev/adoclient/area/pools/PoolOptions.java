package dev.adoclient.area.pools;

import java.util.Map;

import dev.adoclient.model.AdoOptions;

/**
 * What comes with a pool.
 */
public final class PoolOptions extends AdoOptions<PoolOptions> {

	private static final PoolOptions NONE = new PoolOptions(Map.of());

	private PoolOptions(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the options for the pool alone.
	 */
	public static PoolOptions defaults() {
		return NONE;
	}

	/**
	 * The pool with these properties.
	 */
	public PoolOptions properties(String... names) {
		return parameter("properties", names);
	}

	/**
	 * Only if the caller may use the pool, or manage it.
	 */
	public PoolOptions actionFilter(TaskAgentPoolActionFilter filter) {
		return parameter("actionFilter", filter);
	}

	@Override
	protected PoolOptions with(Map<String, String> parameters) {
		return new PoolOptions(parameters);
	}

}
