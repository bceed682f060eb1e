package dev.adoclient.area.workitems;

import java.util.Map;
import java.util.UUID;

import reactor.core.publisher.Mono;

import dev.adoclient.blocking.GenerateBlocking;
import dev.adoclient.http.Target;
import dev.adoclient.paging.PagedFlux;

/**
 * Queries for work items, in the Work Item Query Language or saved. Safe to share between
 * threads.
 *
 * @see <a href= "https://learn.microsoft.com/rest/api/azure/devops/wit/wiql">Wiql</a>
 */
@GenerateBlocking
public class WorkItemQueriesAsyncClient {

	private final WorkItemRoutes routes;

	WorkItemQueriesAsyncClient(WorkItemRoutes routes) {
		this.routes = routes;
	}

	/**
	 * Lists the work items that the query finds, in its order, with all fields that have
	 * a value. The query is asked when the list is read; a page is what belongs to 200
	 * ids, and some pages are fetched side by side. A work item that was deleted in
	 * between is left out.
	 * @param wiql the query; {@link Wiql} writes one
	 * @throws dev.adoclient.error.AdoRejectedException if the query is wrong, or finds
	 * more than 20,000 work items
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wit/wiql/query-by-wiql">Query By
	 * Wiql</a>
	 */
	public PagedFlux<WorkItem> queryWorkItems(String wiql) {
		return queryWorkItems(wiql, WiqlOptions.defaults(), WorkItemsOptions.defaults());
	}

	/**
	 * Lists the work items that the query finds, in its order, with what the options
	 * name. The query is asked when the list is read; a page is what belongs to 200 ids,
	 * and some pages are fetched side by side. A work item that was deleted in between is
	 * left out.
	 * @param wiql the query; {@link Wiql} writes one
	 * @param query how the query is carried out
	 * @param items what comes with the work items
	 * @throws dev.adoclient.error.AdoRejectedException if the query is wrong, or finds
	 * more than 20,000 work items
	 * @throws IllegalStateException if a team is named and the client has no project
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wit/wiql/query-by-wiql">Query By
	 * Wiql</a>
	 */
	public PagedFlux<WorkItem> queryWorkItems(String wiql, WiqlOptions query, WorkItemsOptions items) {
		WorkItemsOptions present = items.omitMissing();
		return PagedFlux
			.from(queryByWiql(wiql, query).map((found) -> new WorkItemPages(this.routes, found.ids(), present).list()));
	}

	/**
	 * Returns what the query finds: ids, for
	 * {@link WorkItemsAsyncClient#listWorkItems(java.util.Collection)}.
	 * @param wiql the query; {@link Wiql} writes one
	 * @throws dev.adoclient.error.AdoRejectedException if the query is wrong, or finds
	 * more than 20,000 work items; there are no pages, so ask for ranges of ids then
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wit/wiql/query-by-wiql">Query By
	 * Wiql</a>
	 */
	public Mono<WorkItemQueryResult> queryByWiql(String wiql) {
		return queryByWiql(wiql, WiqlOptions.defaults());
	}

	/**
	 * Returns what the query finds: ids, for
	 * {@link WorkItemsAsyncClient#listWorkItems(java.util.Collection)}.
	 * @param wiql the query; {@link Wiql} writes one
	 * @throws dev.adoclient.error.AdoRejectedException if the query is wrong, or finds
	 * more than 20,000 work items; there are no pages, so ask for ranges of ids then
	 * @throws IllegalStateException if a team is named and the client has no project
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wit/wiql/query-by-wiql">Query By
	 * Wiql</a>
	 */
	public Mono<WorkItemQueryResult> queryByWiql(String wiql, WiqlOptions options) {
		if (wiql.isBlank()) {
			throw new IllegalArgumentException("The query is blank");
		}
		return queries(options).post("/wit/wiql")
			.query(options)
			.body(Map.of("query", wiql))
			.safe()
			.fetch(WorkItemQueryResult::new);
	}

	/**
	 * Returns what a saved query finds: ids, for
	 * {@link WorkItemsAsyncClient#listWorkItems(java.util.Collection)}.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wit/wiql/query-by-id">Query By
	 * Id</a>
	 */
	public Mono<WorkItemQueryResult> queryById(UUID queryId) {
		return queryById(queryId, WiqlOptions.defaults());
	}

	/**
	 * Returns what a saved query finds: ids, for
	 * {@link WorkItemsAsyncClient#listWorkItems(java.util.Collection)}.
	 * @throws IllegalStateException if a team is named and the client has no project
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wit/wiql/query-by-id">Query By
	 * Id</a>
	 */
	public Mono<WorkItemQueryResult> queryById(UUID queryId, WiqlOptions options) {
		return queries(options).get("/wit/wiql/{id}", queryId).query(options).fetch(WorkItemQueryResult::new);
	}

	private Target queries(WiqlOptions options) {
		return options.team().map((team) -> this.routes.project().team(team)).orElseGet(this.routes::any);
	}

}
