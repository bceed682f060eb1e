package dev.adoclient.area.workitems;

import reactor.core.publisher.Mono;

import dev.adoclient.blocking.GenerateBlocking;
import dev.adoclient.http.Paging;
import dev.adoclient.paging.PagedFlux;

/**
 * What work items were before: their revisions, and the updates that made them. Safe to
 * share between threads.
 *
 * @see <a href=
 * "https://learn.microsoft.com/rest/api/azure/devops/wit/updates">Updates</a>
 */
@GenerateBlocking
public class WorkItemHistoryAsyncClient {

	private static final String UPDATES = "/wit/workItems/{id}/updates";

	private static final String REVISIONS = "/wit/workItems/{id}/revisions";

	private static final int PAGE = 200;

	private final WorkItemRoutes routes;

	WorkItemHistoryAsyncClient(WorkItemRoutes routes) {
		this.routes = routes;
	}

	/**
	 * Lists the updates of a work item, the oldest first: what each one changed. A page
	 * has 200 of them.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wit/updates/list">List</a>
	 */
	public PagedFlux<WorkItemUpdate> listUpdates(int id) {
		return this.routes.any()
			.get(UPDATES, id)
			.parameter("$top", PAGE)
			.fetchPages(WorkItemUpdate::new, Paging.bySkip(PAGE));
	}

	/**
	 * Returns one update of a work item.
	 * @param updateNumber counts from one, and is not the number of a revision: an update
	 * may change relations only
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wit/updates/get">Get</a>
	 */
	public Mono<WorkItemUpdate> getUpdate(int id, int updateNumber) {
		return this.routes.any().get(UPDATES + "/{updateNumber}", id, updateNumber).fetch(WorkItemUpdate::new);
	}

	/**
	 * Lists the revisions of a work item, the oldest first, with all fields that have a
	 * value. A page has 200 of them.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wit/revisions/list">List</a>
	 */
	public PagedFlux<WorkItem> listRevisions(int id) {
		return listRevisions(id, RevisionOptions.defaults());
	}

	/**
	 * Lists the revisions of a work item, the oldest first, with what the options name. A
	 * page has 200 of them.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wit/revisions/list">List</a>
	 */
	public PagedFlux<WorkItem> listRevisions(int id, RevisionOptions options) {
		return this.routes.any()
			.get(REVISIONS, id)
			.parameter("$top", PAGE)
			.query(options)
			.fetchPages(WorkItem::new, Paging.bySkip(PAGE));
	}

	/**
	 * Returns one revision of a work item, with all fields that have a value.
	 * @param revision counts from one, as {@link WorkItem#rev()} does
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wit/revisions/get">Get</a>
	 */
	public Mono<WorkItem> getRevision(int id, int revision) {
		return getRevision(id, revision, RevisionOptions.defaults());
	}

	/**
	 * Returns one revision of a work item, with what the options name.
	 * @param revision counts from one, as {@link WorkItem#rev()} does
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wit/revisions/get">Get</a>
	 */
	public Mono<WorkItem> getRevision(int id, int revision, RevisionOptions options) {
		return this.routes.any().get(REVISIONS + "/{revision}", id, revision).query(options).fetch(WorkItem::new);
	}

}
