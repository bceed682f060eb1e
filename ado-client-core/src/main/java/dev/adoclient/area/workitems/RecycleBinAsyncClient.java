package dev.adoclient.area.workitems;

import java.util.Collection;
import java.util.Map;

import reactor.core.publisher.Mono;

import dev.adoclient.blocking.GenerateBlocking;
import dev.adoclient.http.Paging;
import dev.adoclient.paging.PagedFlux;

/**
 * The work items that were deleted and can be restored. Safe to share between threads.
 *
 * @see <a href=
 * "https://learn.microsoft.com/rest/api/azure/devops/wit/recyclebin">Recyclebin</a>
 */
@GenerateBlocking
public class RecycleBinAsyncClient {

	private static final String DELETED = "/wit/recyclebin/{id}";

	private final WorkItemRoutes routes;

	RecycleBinAsyncClient(WorkItemRoutes routes) {
		this.routes = routes;
	}

	/**
	 * Lists the deleted work items, with id and address alone.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wit/recyclebin/get-deleted-work-item-shallow-references">Get
	 * Deleted Work Item Shallow References</a>
	 */
	public PagedFlux<WorkItemDeleteShallowReference> listDeletedWorkItems() {
		return this.routes.any()
			.get("/wit/recyclebin")
			.fetchPages(WorkItemDeleteShallowReference::new, Paging.byContinuationHeader());
	}

	/**
	 * Lists the deleted work items of the ids, with who deleted them, and when.
	 * @throws IllegalArgumentException if there is no id
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wit/recyclebin/get-deleted-work-items">Get
	 * Deleted Work Items</a>
	 */
	public PagedFlux<WorkItemDeleteReference> listDeletedWorkItems(Collection<Integer> ids) {
		return this.routes.any()
			.get("/wit/recyclebin")
			.parameter("ids", IdList.of(ids))
			.fetchPages(WorkItemDeleteReference::new, Paging.byContinuationHeader());
	}

	/**
	 * Returns a deleted work item.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wit/recyclebin/get">Get</a>
	 */
	public Mono<WorkItemDelete> getDeletedWorkItem(int id) {
		return this.routes.any().get(DELETED, id).fetch(WorkItemDelete::new);
	}

	/**
	 * Puts a deleted work item back where it was, and returns what was restored.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wit/recyclebin/restore-work-item">Restore
	 * Work Item</a>
	 */
	public Mono<WorkItemDelete> restoreWorkItem(int id) {
		return this.routes.any().patch(DELETED, id).body(Map.of("isDeleted", false)).fetch(WorkItemDelete::new);
	}

	/**
	 * Destroys a deleted work item for ever.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wit/recyclebin/destroy-work-item">Destroy
	 * Work Item</a>
	 */
	public Mono<Void> destroyWorkItem(int id) {
		return this.routes.any().delete(DELETED, id).send();
	}

}
