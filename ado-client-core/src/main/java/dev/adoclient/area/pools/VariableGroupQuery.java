package dev.adoclient.area.pools;

import java.util.Map;

import dev.adoclient.model.AdoOptions;

/**
 * Which variable groups to list. What is not set does not restrict.
 */
public final class VariableGroupQuery extends AdoOptions<VariableGroupQuery> {

	private static final VariableGroupQuery NONE = new VariableGroupQuery(Map.of());

	private VariableGroupQuery(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the query for all groups.
	 */
	public static VariableGroupQuery all() {
		return NONE;
	}

	/**
	 * Only groups of this name; {@code *} stands for any letters.
	 */
	public VariableGroupQuery name(String name) {
		return parameter("groupName", name);
	}

	/**
	 * Only groups that the caller may use, or manage.
	 */
	public VariableGroupQuery actionFilter(VariableGroupActionFilter filter) {
		return parameter("actionFilter", filter);
	}

	/**
	 * So many groups a page.
	 */
	public VariableGroupQuery pageSize(int groups) {
		return parameter("$top", groups);
	}

	/**
	 * The order of the list; by id, the highest first, unless set.
	 */
	public VariableGroupQuery order(VariableGroupQueryOrder order) {
		return parameter("queryOrder", order);
	}

	@Override
	protected VariableGroupQuery with(Map<String, String> parameters) {
		return new VariableGroupQuery(parameters);
	}

}
