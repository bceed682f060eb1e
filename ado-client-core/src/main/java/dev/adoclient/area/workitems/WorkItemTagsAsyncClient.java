package dev.adoclient.area.workitems;

import java.util.Map;

import reactor.core.publisher.Mono;

import dev.adoclient.blocking.GenerateBlocking;
import dev.adoclient.http.Paging;
import dev.adoclient.paging.PagedFlux;

/**
 * The tags that work items of one project have. Safe to share between threads.
 *
 * @see <a href= "https://learn.microsoft.com/rest/api/azure/devops/wit/tags">Tags</a>
 */
@GenerateBlocking
public class WorkItemTagsAsyncClient {

	private static final String TAG = "/wit/tags/{tagIdOrName}";

	private final WorkItemRoutes routes;

	WorkItemTagsAsyncClient(WorkItemRoutes routes) {
		this.routes = routes;
	}

	/**
	 * Lists the tags of the project.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wit/tags/list">List</a>
	 */
	public PagedFlux<WorkItemTagDefinition> listTags() {
		return this.routes.project()
			.get("/wit/tags")
			.fetchPages(WorkItemTagDefinition::new, Paging.byContinuationHeader());
	}

	/**
	 * Returns a tag.
	 * @param tag its name or id
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wit/tags/get">Get</a>
	 */
	public Mono<WorkItemTagDefinition> getTag(String tag) {
		return this.routes.project().get(TAG, tag).fetch(WorkItemTagDefinition::new);
	}

	/**
	 * Gives a tag another name, on all work items that have it, and returns it.
	 * @param tag its name or id
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wit/tags/update">Update</a>
	 */
	public Mono<WorkItemTagDefinition> renameTag(String tag, String name) {
		return this.routes.project().patch(TAG, tag).body(Map.of("name", name)).fetch(WorkItemTagDefinition::new);
	}

	/**
	 * Deletes a tag, and takes it from all work items that have it.
	 * @param tag its name or id
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wit/tags/delete">Delete</a>
	 */
	public Mono<Void> deleteTag(String tag) {
		return this.routes.project().delete(TAG, tag).send();
	}

}
