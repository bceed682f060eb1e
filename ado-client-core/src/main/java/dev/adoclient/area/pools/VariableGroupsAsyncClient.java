package dev.adoclient.area.pools;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import reactor.core.publisher.Mono;

import dev.adoclient.blocking.GenerateBlocking;
import dev.adoclient.http.Paging;
import dev.adoclient.http.Target;
import dev.adoclient.paging.PagedFlux;

/**
 * The variable groups that one project can use. The value of a secret is {@code null} in
 * every answer. Safe to share between threads.
 *
 * @see <a href=
 * "https://learn.microsoft.com/rest/api/azure/devops/distributedtask/variablegroups">Variable
 * groups</a>
 */
@GenerateBlocking
public class VariableGroupsAsyncClient {

	private static final String GROUPS = "/distributedtask/variablegroups";

	private static final String GROUP = "/distributedtask/variablegroups/{groupId}";

	private final Target organization;

	private final Target project;

	/**
	 * Creates the client of a project; applications get theirs from the root client.
	 * @param organization where groups are changed, since several projects may share one
	 * @param project where groups are read
	 */
	public VariableGroupsAsyncClient(Target organization, Target project) {
		this.organization = organization;
		this.project = project;
	}

	/**
	 * Lists all groups of the project.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/distributedtask/variablegroups/get-variable-groups">Get
	 * Variable Groups</a>
	 */
	public PagedFlux<VariableGroup> listVariableGroups() {
		return listVariableGroups(VariableGroupQuery.all());
	}

	/**
	 * Lists the groups of the project that the query names.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/distributedtask/variablegroups/get-variable-groups">Get
	 * Variable Groups</a>
	 */
	public PagedFlux<VariableGroup> listVariableGroups(VariableGroupQuery query) {
		return this.project.get(GROUPS).query(query).fetchPages(VariableGroup::new, Paging.byContinuationHeader());
	}

	/**
	 * Lists the groups of these ids.
	 * @throws IllegalArgumentException if there is no id
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/distributedtask/variablegroups/get-variable-groups-by-id">Get
	 * Variable Groups By Id</a>
	 */
	public PagedFlux<VariableGroup> listVariableGroups(int... groupIds) {
		return listVariableGroups(VariableGroupQuery.all().parameter("groupIds", groupIds));
	}

	/**
	 * Returns the group.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/distributedtask/variablegroups/get">Get</a>
	 */
	public Mono<VariableGroup> getVariableGroup(int groupId) {
		return this.project.get(GROUP, groupId).fetch(VariableGroup::new);
	}

	/**
	 * Creates a group and returns it.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/distributedtask/variablegroups/add">Add</a>
	 */
	public Mono<VariableGroup> createVariableGroup(VariableGroupRequest request) {
		return this.organization.post(GROUPS).body(request).fetch(VariableGroup::new);
	}

	/**
	 * Replaces the group, its variables included, and returns it. To change one variable,
	 * begin with {@link VariableGroupRequest#of(VariableGroup)}.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/distributedtask/variablegroups/update">Update</a>
	 */
	public Mono<VariableGroup> updateVariableGroup(int groupId, VariableGroupRequest request) {
		return this.organization.put(GROUP, groupId).body(request).fetch(VariableGroup::new);
	}

	/**
	 * Shares the group with projects.
	 * @throws IllegalArgumentException if no project is named
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/distributedtask/variablegroups/share-variable-group">Share
	 * Variable Group</a>
	 */
	public Mono<Void> shareVariableGroup(int groupId, VariableGroupShare... shares) {
		if (shares.length == 0) {
			throw new IllegalArgumentException("Name a project to share the group with");
		}
		return this.organization.patch(GROUPS).parameter("variableGroupId", groupId).body(List.of(shares)).send();
	}

	/**
	 * Deletes the group from projects; where no project is left, there is no group.
	 * @throws IllegalArgumentException if no project is named
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/distributedtask/variablegroups/delete">Delete</a>
	 */
	public Mono<Void> deleteVariableGroup(int groupId, UUID... projectIds) {
		if (projectIds.length == 0) {
			throw new IllegalArgumentException("Name a project to delete the group from");
		}
		String ids = String.join(",", Arrays.stream(projectIds).map(UUID::toString).toList());
		return this.organization.delete(GROUP, groupId).parameter("projectIds", ids).send();
	}

}
