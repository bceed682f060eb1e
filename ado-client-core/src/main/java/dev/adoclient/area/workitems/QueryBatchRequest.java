package dev.adoclient.area.workitems;

import java.util.Collection;
import java.util.UUID;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoBody;

/**
 * Which saved queries to return, by their ids.
 */
public final class QueryBatchRequest extends AdoBody<QueryBatchRequest> {

	private QueryBatchRequest(ObjectNode json) {
		super(json);
	}

	/**
	 * Returns the request for the queries of the ids.
	 * @throws IllegalArgumentException if there is no id
	 */
	public static QueryBatchRequest of(Collection<UUID> ids) {
		if (ids.isEmpty()) {
			throw new IllegalArgumentException("There is no id");
		}
		return new QueryBatchRequest(JsonNodeFactory.instance.objectNode()).property("ids", ids);
	}

	/**
	 * What comes beside the name: the text, the clauses, or all.
	 */
	public QueryBatchRequest expand(QueryExpand expand) {
		return property("$expand", expand);
	}

	/**
	 * What happens to an id that no query has; an error unless said.
	 */
	public QueryBatchRequest errorPolicy(QueryErrorPolicy policy) {
		return property("errorPolicy", policy);
	}

	@Override
	protected QueryBatchRequest with(ObjectNode json) {
		return new QueryBatchRequest(json);
	}

}
