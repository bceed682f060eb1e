package dev.adoclient.area.workitems;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoObject;

/**
 * What a query found: references only, no fields.
 */
public final class WorkItemQueryResult extends AdoObject {

	public WorkItemQueryResult(ObjectNode json) {
		super(json);
	}

	/**
	 * Returns the moment at which the query was evaluated.
	 */
	public @Nullable Instant asOf() {
		return instant("asOf");
	}

	/**
	 * Returns the fields that the query selects; their values are not in the result.
	 */
	public List<WorkItemFieldReference> columns() {
		return objects("columns", WorkItemFieldReference::new);
	}

	public @Nullable QueryResultType queryResultType() {
		return code("queryResultType", QueryResultType::new);
	}

	public @Nullable QueryType queryType() {
		return code("queryType", QueryType::new);
	}

	public List<WorkItemQuerySortColumn> sortColumns() {
		return objects("sortColumns", WorkItemQuerySortColumn::new);
	}

	/**
	 * Returns the rows of a query of links, in its order.
	 */
	public List<WorkItemLink> workItemRelations() {
		return objects("workItemRelations", WorkItemLink::new);
	}

	/**
	 * Returns the rows of a flat query, in its order.
	 */
	public List<WorkItemReference> workItems() {
		return objects("workItems", WorkItemReference::new);
	}

	/**
	 * Returns the ids that the query found, in its order and each once: of the rows of a
	 * flat query, of both ends of the links of any other.
	 */
	public List<Integer> ids() {
		Stream<@Nullable WorkItemReference> found = Stream.concat(workItems().stream(),
				workItemRelations().stream().flatMap((link) -> Stream.of(link.source(), link.target())));
		return found.filter(Objects::nonNull).map(WorkItemReference::id).distinct().toList();
	}

}
