package dev.adoclient.area.workitems;

import java.util.Map;
import java.util.UUID;

import reactor.core.publisher.Mono;

import org.springframework.http.HttpMethod;

import dev.adoclient.blocking.GenerateBlocking;
import dev.adoclient.http.Call;
import dev.adoclient.http.Paging;
import dev.adoclient.paging.PagedFlux;

/**
 * The saved queries of one project, in their folders. What carries one out is
 * {@link WorkItemQueriesAsyncClient#queryById(UUID)}. Safe to share between threads.
 *
 * @see <a href=
 * "https://learn.microsoft.com/rest/api/azure/devops/wit/queries">Queries</a>
 */
@GenerateBlocking
public class SavedQueriesAsyncClient {

	private static final String QUERIES = "/wit/queries";

	private final WorkItemRoutes routes;

	SavedQueriesAsyncClient(WorkItemRoutes routes) {
		this.routes = routes;
	}

	/**
	 * Lists the root folders, which are those of us and that of all.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wit/queries/list">List</a>
	 */
	public PagedFlux<QueryHierarchyItem> listQueries() {
		return listQueries(QueryTreeOptions.defaults());
	}

	/**
	 * Lists the root folders, with what the options name.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wit/queries/list">List</a>
	 */
	public PagedFlux<QueryHierarchyItem> listQueries(QueryTreeOptions options) {
		return this.routes.project()
			.get(QUERIES)
			.query(options)
			.fetchPages(QueryHierarchyItem::new, Paging.byContinuationHeader());
	}

	/**
	 * Finds the queries whose name holds the text.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wit/queries/search-queries">Search
	 * Queries</a>
	 */
	public Mono<QueryHierarchyItemsResult> searchQueries(String text) {
		return searchQueries(text, QuerySearchOptions.defaults());
	}

	/**
	 * Finds the queries whose name holds the text, with what the options name.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wit/queries/search-queries">Search
	 * Queries</a>
	 */
	public Mono<QueryHierarchyItemsResult> searchQueries(String text, QuerySearchOptions options) {
		return this.routes.project()
			.get(QUERIES)
			.required("$filter", text)
			.query(options)
			.fetch(QueryHierarchyItemsResult::new);
	}

	/**
	 * Returns a query or a folder.
	 * @param query its id or its path, such as {@code Shared Queries/Open bugs}
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wit/queries/get">Get</a>
	 */
	public Mono<QueryHierarchyItem> getQuery(String query) {
		return getQuery(query, SavedQueryOptions.defaults());
	}

	/**
	 * Returns a query or a folder, with what the options name.
	 * @param query its id or its path, such as {@code Shared Queries/Open bugs}
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wit/queries/get">Get</a>
	 */
	public Mono<QueryHierarchyItem> getQuery(String query, SavedQueryOptions options) {
		return call(HttpMethod.GET, query).query(options).fetch(QueryHierarchyItem::new);
	}

	/**
	 * Returns the queries and folders of the ids.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wit/queries/get-queries-batch">Get
	 * Queries Batch</a>
	 */
	public PagedFlux<QueryHierarchyItem> listQueries(QueryBatchRequest ids) {
		return this.routes.project()
			.post("/wit/queriesbatch")
			.body(ids)
			.safe()
			.fetchPages(QueryHierarchyItem::new, Paging.byContinuationHeader());
	}

	/**
	 * Saves a query, or creates a folder, and returns it.
	 * @param folder its id or its path, such as {@code Shared Queries}
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wit/queries/create">Create</a>
	 */
	public Mono<QueryHierarchyItem> createQuery(String folder, SavedQueryRequest query) {
		return call(HttpMethod.POST, folder).body(query).fetch(QueryHierarchyItem::new);
	}

	/**
	 * Has the service check the text of a query, and saves nothing.
	 * @param folder the id or the path of the folder that the query is meant for
	 * @throws dev.adoclient.error.AdoRejectedException if the query is wrong; the message
	 * says where
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wit/queries/create">Create</a>
	 */
	public Mono<Void> validateQuery(String folder, SavedQueryRequest query) {
		return call(HttpMethod.POST, folder).parameter("validateWiqlOnly", true).body(query).safe().send();
	}

	/**
	 * Changes the name or the text of a query and returns it.
	 * @param query its id or its path
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wit/queries/update">Update</a>
	 */
	public Mono<QueryHierarchyItem> updateQuery(String query, SavedQueryRequest change) {
		return call(HttpMethod.PATCH, query).body(change).fetch(QueryHierarchyItem::new);
	}

	/**
	 * Moves a query or a folder into another folder and returns it.
	 * @param folder the id or the path of the folder that it goes to
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wit/queries/create">Create</a>
	 */
	public Mono<QueryHierarchyItem> moveQuery(UUID queryId, String folder) {
		return call(HttpMethod.POST, folder).body(Map.of("id", queryId)).fetch(QueryHierarchyItem::new);
	}

	/**
	 * Deletes a query, or a folder with all in it.
	 * @param query its id or its path
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wit/queries/delete">Delete</a>
	 */
	public Mono<Void> deleteQuery(String query) {
		return call(HttpMethod.DELETE, query).send();
	}

	/**
	 * Restores a deleted query or folder and returns it. The rights on it are not
	 * restored.
	 * @param withDescendants whether what was in the folder is restored, too
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wit/queries/update">Update</a>
	 */
	public Mono<QueryHierarchyItem> restoreQuery(UUID queryId, boolean withDescendants) {
		return call(HttpMethod.PATCH, queryId.toString()).parameter("$undeleteDescendants", withDescendants)
			.body(Map.of("isDeleted", false))
			.fetch(QueryHierarchyItem::new);
	}

	private Call call(HttpMethod method, String query) {
		return TreePath.below(query).call(this.routes.project(), method, QUERIES);
	}

}
