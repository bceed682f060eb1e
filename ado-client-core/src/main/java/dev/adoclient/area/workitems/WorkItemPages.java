package dev.adoclient.area.workitems;

import java.util.Collection;
import java.util.List;

import reactor.core.publisher.Mono;

import dev.adoclient.paging.PagedFlux;

/**
 * Work items of any number of ids: as many at once as the service takes, some pages side
 * by side.
 */
final class WorkItemPages {

	/** More ids the service refuses (VS403474). */
	private static final int PAGE_SIZE = 200;

	private final WorkItemRoutes routes;

	private final List<Integer> ids;

	private final WorkItemsOptions options;

	WorkItemPages(WorkItemRoutes routes, Collection<Integer> ids, WorkItemsOptions options) {
		if (ids.stream().anyMatch((id) -> id == null)) {
			throw new IllegalArgumentException("An id is missing (null)");
		}
		this.routes = routes;
		this.ids = List.copyOf(ids);
		this.options = options;
	}

	PagedFlux<WorkItem> list() {
		int pages = (this.ids.size() + PAGE_SIZE - 1) / PAGE_SIZE;
		return PagedFlux.ofChunks(pages, this.routes.organization().connection().limits().fanOut(), this::page);
	}

	/**
	 * The ids go in the body: in a URL, 200 of them with some fields are too long for
	 * proxies.
	 */
	private Mono<List<WorkItem>> page(int number) {
		int from = number * PAGE_SIZE;
		List<Integer> chunk = this.ids.subList(from, Math.min(this.ids.size(), from + PAGE_SIZE));
		return this.routes.any()
			.post("/wit/workitemsbatch")
			.body(this.options.ids(chunk))
			.safe()
			.fetch((json) -> new WorkItemList(json).inOrder(chunk, this.options.omitsMissing()));
	}

}
