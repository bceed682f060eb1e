package dev.adoclient.area.entitlements;

import java.util.UUID;
import java.util.function.Function;

import reactor.core.publisher.Mono;

import dev.adoclient.blocking.GenerateBlocking;
import dev.adoclient.error.AdoRejectedException;
import dev.adoclient.http.Call;
import dev.adoclient.http.Paging;
import dev.adoclient.http.Target;
import dev.adoclient.model.JsonPatch;
import dev.adoclient.paging.PagedFlux;

/**
 * The groups whose members have an access level, and are in projects, by a rule. Safe to
 * share between threads.
 *
 * @see <a href=
 * "https://learn.microsoft.com/rest/api/azure/devops/memberentitlementmanagement/group-entitlements">Group
 * Entitlements</a>
 */
@GenerateBlocking
public class GroupEntitlementsAsyncClient {

	private static final String GROUPS = "/groupentitlements";

	private static final String GROUP = "/groupentitlements/{groupId}";

	private static final String MEMBERS = "/GroupEntitlements/{groupId}/members";

	private final Target http;

	GroupEntitlementsAsyncClient(Target http) {
		this.http = http;
	}

	/**
	 * Lists all groups that have a rule.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/memberentitlementmanagement/group-entitlements/list">List</a>
	 */
	public PagedFlux<GroupEntitlement> listGroups() {
		return this.http.get(GROUPS).fetchPages(GroupEntitlement::new, Paging.byContinuationHeader());
	}

	/**
	 * Returns the group with its rule.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/memberentitlementmanagement/group-entitlements/get">Get</a>
	 */
	public Mono<GroupEntitlement> getGroup(UUID groupId) {
		return this.http.get(GROUP, groupId).fetch(GroupEntitlement::new);
	}

	/**
	 * Gives a group a rule, and returns how far the service is with it.
	 * @throws AdoRejectedException if the service refuses; the message has its reasons
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/memberentitlementmanagement/group-entitlements/add">Add</a>
	 */
	public Mono<GroupEntitlementOperationReference> addGroup(GroupEntitlementRequest request) {
		return addGroup(request, GroupRuleOptions.defaults());
	}

	/**
	 * Gives a group a rule as the options say, and returns how far the service is with
	 * it.
	 * @throws AdoRejectedException if the service refuses; the message has its reasons
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/memberentitlementmanagement/group-entitlements/add">Add</a>
	 */
	public Mono<GroupEntitlementOperationReference> addGroup(GroupEntitlementRequest request,
			GroupRuleOptions options) {
		return change(this.http.post(GROUPS).query(options).body(request));
	}

	/**
	 * Changes the rule of the group, and returns how far the service is with it.
	 * @param patch with paths such as {@code /licenseRule} and
	 * {@code /projectEntitlements}
	 * @throws IllegalArgumentException if the patch changes nothing
	 * @throws AdoRejectedException if the service refuses; the message has its reasons
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/memberentitlementmanagement/group-entitlements/update">Update</a>
	 */
	public Mono<GroupEntitlementOperationReference> updateGroup(UUID groupId, JsonPatch patch) {
		return updateGroup(groupId, patch, GroupRuleOptions.defaults());
	}

	/**
	 * Changes the rule of the group as the options say, and returns how far the service
	 * is with it.
	 * @param patch with paths such as {@code /licenseRule} and
	 * {@code /projectEntitlements}
	 * @throws IllegalArgumentException if the patch changes nothing
	 * @throws AdoRejectedException if the service refuses; the message has its reasons
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/memberentitlementmanagement/group-entitlements/update">Update</a>
	 */
	public Mono<GroupEntitlementOperationReference> updateGroup(UUID groupId, JsonPatch patch,
			GroupRuleOptions options) {
		if (patch.isEmpty()) {
			throw new IllegalArgumentException("The patch changes nothing");
		}
		return change(this.http.patch(GROUP, groupId).query(options).body(patch));
	}

	/**
	 * Takes the rule from the group, and returns how far the service is with it.
	 * @throws AdoRejectedException if the service refuses; the message has its reasons
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/memberentitlementmanagement/group-entitlements/delete">Delete</a>
	 */
	public Mono<GroupEntitlementOperationReference> deleteGroup(UUID groupId) {
		return deleteGroup(groupId, GroupRuleDeletionOptions.defaults());
	}

	/**
	 * Takes the rule from the group as the options say, and returns how far the service
	 * is with it.
	 * @throws AdoRejectedException if the service refuses; the message has its reasons
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/memberentitlementmanagement/group-entitlements/delete">Delete</a>
	 */
	public Mono<GroupEntitlementOperationReference> deleteGroup(UUID groupId, GroupRuleDeletionOptions options) {
		return change(this.http.delete(GROUP, groupId).query(options));
	}

	/**
	 * Lists the direct members of the group.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/memberentitlementmanagement/members/get">Get</a>
	 */
	public PagedFlux<UserEntitlement> listMembers(UUID groupId) {
		return listMembers(groupId, GroupMemberQuery.all());
	}

	/**
	 * Lists the direct members of the group, as the query says.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/memberentitlementmanagement/members/get">Get</a>
	 */
	public PagedFlux<UserEntitlement> listMembers(UUID groupId, GroupMemberQuery query) {
		return this.http.get(MEMBERS, groupId)
			.query(query)
			.fetchPages(UserEntitlement::new, Paging.byProperty("members", "continuationToken", "pagingToken"));
	}

	/**
	 * Makes a user a member of the group.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/memberentitlementmanagement/members/add">Add</a>
	 */
	public Mono<Void> addMember(UUID groupId, UUID memberId) {
		return this.http.put(MEMBERS + "/{memberId}", groupId, memberId).send();
	}

	/**
	 * Ends the membership of a user in the group.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/memberentitlementmanagement/members/remove-member-from-group">Remove
	 * Member From Group</a>
	 */
	public Mono<Void> removeMember(UUID groupId, UUID memberId) {
		return this.http.delete(MEMBERS + "/{memberId}", groupId, memberId).send();
	}

	private static Mono<GroupEntitlementOperationReference> change(Call call) {
		return EntitlementAnswer.of(call, GroupEntitlementOperationReference::new, Function.identity());
	}

}
