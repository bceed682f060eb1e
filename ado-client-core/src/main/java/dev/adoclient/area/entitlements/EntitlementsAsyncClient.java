package dev.adoclient.area.entitlements;

import java.util.UUID;
import java.util.function.Function;

import reactor.core.publisher.Mono;

import org.springframework.http.HttpMethod;

import dev.adoclient.blocking.GenerateBlocking;
import dev.adoclient.error.AdoRejectedException;
import dev.adoclient.http.Call;
import dev.adoclient.http.Paging;
import dev.adoclient.http.Target;
import dev.adoclient.model.JsonPatch;
import dev.adoclient.paging.PagedFlux;

/**
 * The users of the organization, each with an access level (a license) and the projects
 * that the user is in. Not on a Server. A change that the service refuses in an answer of
 * success is an error here. Safe to share between threads.
 *
 * @see <a href=
 * "https://learn.microsoft.com/rest/api/azure/devops/memberentitlementmanagement/user-entitlements">User
 * Entitlements</a>
 */
@GenerateBlocking
public class EntitlementsAsyncClient {

	private static final String USERS = "/userentitlements";

	private static final String USER = "/userentitlements/{userId}";

	private final Target http;

	/**
	 * Creates the client of an organization; applications get theirs from the root
	 * client.
	 */
	public EntitlementsAsyncClient(Target http) {
		this.http = http;
	}

	/**
	 * Returns the groups whose members have an access level.
	 */
	public GroupEntitlementsAsyncClient groups() {
		return new GroupEntitlementsAsyncClient(this.http);
	}

	/**
	 * Returns the service principals that have an access level.
	 */
	public ServicePrincipalEntitlementsAsyncClient servicePrincipals() {
		return new ServicePrincipalEntitlementsAsyncClient(this.http);
	}

	/**
	 * Lists all users.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/memberentitlementmanagement/user-entitlements/search-user-entitlements">Search
	 * User Entitlements</a>
	 */
	public PagedFlux<UserEntitlement> listUsers() {
		return listUsers(EntitlementQuery.all());
	}

	/**
	 * Lists the users that the query names, with what it names.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/memberentitlementmanagement/user-entitlements/search-user-entitlements">Search
	 * User Entitlements</a>
	 */
	public PagedFlux<UserEntitlement> listUsers(EntitlementQuery query) {
		return this.http.get(USERS)
			.query(query)
			.fetchPages(UserEntitlement::new, Paging.byProperty("items", "continuationToken", "continuationToken"));
	}

	/**
	 * Returns the user.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/memberentitlementmanagement/user-entitlements/get">Get</a>
	 */
	public Mono<UserEntitlement> getUser(UUID userId) {
		return user(HttpMethod.GET, userId).fetch(UserEntitlement::new);
	}

	/**
	 * Adds a user with an access level, and returns the user.
	 * @throws AdoRejectedException if the service refuses; the message has its reasons
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/memberentitlementmanagement/user-entitlements/add">Add</a>
	 */
	public Mono<UserEntitlement> addUser(UserEntitlementRequest request) {
		Call call = this.http.post(USERS).body(request);
		return EntitlementAnswer.of(call, UserEntitlementsPostResponse::new,
				UserEntitlementsPostResponse::userEntitlement);
	}

	/**
	 * Changes the user: all of the change or nothing. Returns the user as the service
	 * knows the user then, which may lag behind.
	 * @throws IllegalArgumentException if nothing is to be changed
	 * @throws AdoRejectedException if the service refuses; the message has its reasons
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/memberentitlementmanagement/user-entitlements/update-user-entitlement">Update
	 * User Entitlement</a>
	 */
	public Mono<UserEntitlement> updateUser(UUID userId, EntitlementChange change) {
		Call call = user(HttpMethod.PATCH, userId).body(change.patch());
		return EntitlementAnswer.of(call, UserEntitlementsPatchResponse::new,
				UserEntitlementsPatchResponse::userEntitlement);
	}

	/**
	 * Adds, changes and removes several users, and returns what came of each.
	 * @param patch with paths such as {@code /} for a new user and
	 * {@code /6ce954b1-…/accessLevel} for one that is there
	 * @throws IllegalArgumentException if the patch changes nothing
	 * @throws AdoRejectedException if the service refuses one of them; the message has
	 * its reasons, and {@link AdoRejectedException#response()} what came of each
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/memberentitlementmanagement/user-entitlements/update-user-entitlements">Update
	 * User Entitlements</a>
	 */
	public Mono<UserEntitlementOperationReference> updateUsers(JsonPatch patch) {
		return updateUsers(patch, EntitlementUpdateOptions.defaults());
	}

	/**
	 * Adds, changes and removes several users as the options say, and returns what came
	 * of each.
	 * @param patch with paths such as {@code /} for a new user and
	 * {@code /6ce954b1-…/accessLevel} for one that is there
	 * @throws IllegalArgumentException if the patch changes nothing
	 * @throws AdoRejectedException if the service refuses one of them; the message has
	 * its reasons, and {@link AdoRejectedException#response()} what came of each
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/memberentitlementmanagement/user-entitlements/update-user-entitlements">Update
	 * User Entitlements</a>
	 */
	public Mono<UserEntitlementOperationReference> updateUsers(JsonPatch patch, EntitlementUpdateOptions options) {
		if (patch.isEmpty()) {
			throw new IllegalArgumentException("The patch changes nothing");
		}
		Call call = this.http.patch(USERS).query(options).body(patch);
		return EntitlementAnswer.of(call, UserEntitlementOperationReference::new, Function.identity());
	}

	/**
	 * Removes the user from the organization.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/memberentitlementmanagement/user-entitlements/delete">Delete</a>
	 */
	public Mono<Void> deleteUser(UUID userId) {
		return user(HttpMethod.DELETE, userId).send();
	}

	/**
	 * Returns how many licenses there are and how many are in use.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/memberentitlementmanagement/user-entitlement-summary/get">Get</a>
	 */
	public Mono<UsersSummary> getSummary() {
		return getSummary(SummaryOptions.defaults());
	}

	/**
	 * Returns the parts of the summary that the options name.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/memberentitlementmanagement/user-entitlement-summary/get">Get</a>
	 */
	public Mono<UsersSummary> getSummary(SummaryOptions options) {
		return this.http.get("/userentitlementsummary").query(options).fetch(UsersSummary::new);
	}

	private Call user(HttpMethod method, UUID userId) {
		return this.http.call(method, USER, userId);
	}

}
