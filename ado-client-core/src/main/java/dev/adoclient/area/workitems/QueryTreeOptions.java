package dev.adoclient.area.workitems;

import java.util.Map;

import dev.adoclient.model.AdoOptions;

/**
 * What comes with the root folders of saved queries.
 */
public final class QueryTreeOptions extends AdoOptions<QueryTreeOptions> {

	private static final QueryTreeOptions NONE = new QueryTreeOptions(Map.of());

	private QueryTreeOptions(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the options that change nothing.
	 */
	public static QueryTreeOptions defaults() {
		return NONE;
	}

	/**
	 * What comes beside the name: the text, the clauses, or all.
	 */
	public QueryTreeOptions expand(QueryExpand expand) {
		return parameter("$expand", expand);
	}

	/**
	 * How many levels below a folder come along, at most 2; none unless said.
	 */
	public QueryTreeOptions depth(int levels) {
		return parameter("$depth", levels);
	}

	/**
	 * Whether deleted ones are returned, too.
	 */
	public QueryTreeOptions includeDeleted(boolean include) {
		return parameter("$includeDeleted", include);
	}

	@Override
	protected QueryTreeOptions with(Map<String, String> parameters) {
		return new QueryTreeOptions(parameters);
	}

}
