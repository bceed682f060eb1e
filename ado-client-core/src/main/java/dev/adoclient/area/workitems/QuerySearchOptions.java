package dev.adoclient.area.workitems;

import java.util.Map;

import dev.adoclient.model.AdoOptions;

/**
 * How many queries a search finds, and what comes with them.
 */
public final class QuerySearchOptions extends AdoOptions<QuerySearchOptions> {

	private static final QuerySearchOptions NONE = new QuerySearchOptions(Map.of());

	private QuerySearchOptions(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the options that change nothing.
	 */
	public static QuerySearchOptions defaults() {
		return NONE;
	}

	/**
	 * How many are found at most.
	 */
	public QuerySearchOptions top(int count) {
		return parameter("$top", count);
	}

	/**
	 * What comes beside the name: the text, the clauses, or all.
	 */
	public QuerySearchOptions expand(QueryExpand expand) {
		return parameter("$expand", expand);
	}

	/**
	 * Whether deleted ones are found, too.
	 */
	public QuerySearchOptions includeDeleted(boolean include) {
		return parameter("$includeDeleted", include);
	}

	@Override
	protected QuerySearchOptions with(Map<String, String> parameters) {
		return new QuerySearchOptions(parameters);
	}

}
