package dev.adoclient.area.graph;

import reactor.core.publisher.Mono;

import org.springframework.http.HttpMethod;

import dev.adoclient.blocking.GenerateBlocking;
import dev.adoclient.http.Call;
import dev.adoclient.http.Paging;
import dev.adoclient.http.Target;
import dev.adoclient.model.GraphGroup;
import dev.adoclient.model.JsonPatch;
import dev.adoclient.paging.PagedFlux;

/**
 * The groups of the organization and of its projects. Safe to share between threads.
 *
 * @see <a href=
 * "https://learn.microsoft.com/rest/api/azure/devops/graph/groups">Groups</a>
 */
@GenerateBlocking
public class GraphGroupsAsyncClient {

	private static final String GROUPS = "/graph/groups";

	private static final String GROUP = "/graph/groups/{groupDescriptor}";

	private final Target http;

	GraphGroupsAsyncClient(Target http) {
		this.http = http;
	}

	/**
	 * Lists all groups.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/graph/groups/list">List</a>
	 */
	public PagedFlux<GraphGroup> listGroups() {
		return listGroups(GraphQuery.all());
	}

	/**
	 * Lists the groups that the query names.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/graph/groups/list">List</a>
	 */
	public PagedFlux<GraphGroup> listGroups(GraphQuery query) {
		return this.http.get(GROUPS).preview(1).query(query).fetchPages(GraphGroup::new, Paging.byContinuationHeader());
	}

	/**
	 * Returns the group.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/graph/groups/get">Get</a>
	 */
	public Mono<GraphGroup> getGroup(String groupDescriptor) {
		return group(HttpMethod.GET, groupDescriptor).fetch(GraphGroup::new);
	}

	/**
	 * Creates a group of the organization, or takes one of the directory into it, and
	 * returns the group.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/graph/groups/create">Create</a>
	 */
	public Mono<GraphGroup> createGroup(GraphGroupCreation creation) {
		return createGroup(creation, GraphGroupCreationOptions.defaults());
	}

	/**
	 * Creates a group, or takes one of the directory into the organization, where the
	 * options say, and returns the group.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/graph/groups/create">Create</a>
	 */
	public Mono<GraphGroup> createGroup(GraphGroupCreation creation, GraphGroupCreationOptions options) {
		return this.http.post(GROUPS).preview(1).query(options).body(creation).fetch(GraphGroup::new);
	}

	/**
	 * Changes the group and returns it.
	 * @param patch with the paths {@code /displayName} and {@code /description}
	 * @throws IllegalArgumentException if the patch changes nothing
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/graph/groups/update">Update</a>
	 */
	public Mono<GraphGroup> updateGroup(String groupDescriptor, JsonPatch patch) {
		if (patch.isEmpty()) {
			throw new IllegalArgumentException("The patch changes nothing");
		}
		return group(HttpMethod.PATCH, groupDescriptor).body(patch).fetch(GraphGroup::new);
	}

	/**
	 * Deletes the group. Its members stay.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/graph/groups/delete">Delete</a>
	 */
	public Mono<Void> deleteGroup(String groupDescriptor) {
		return group(HttpMethod.DELETE, groupDescriptor).send();
	}

	private Call group(HttpMethod method, String groupDescriptor) {
		return this.http.call(method, GROUP, groupDescriptor).preview(1);
	}

}
