package dev.adoclient.area.entitlements;

import java.util.UUID;
import java.util.function.Function;

import reactor.core.publisher.Mono;

import org.springframework.http.HttpMethod;

import dev.adoclient.blocking.GenerateBlocking;
import dev.adoclient.error.AdoRejectedException;
import dev.adoclient.http.Call;
import dev.adoclient.http.Target;
import dev.adoclient.model.JsonPatch;

/**
 * The service principals and managed identities that have an access level. Safe to share
 * between threads.
 *
 * @see <a href=
 * "https://learn.microsoft.com/rest/api/azure/devops/memberentitlementmanagement/service-principal-entitlements">Service
 * Principal Entitlements</a>
 */
@GenerateBlocking
public class ServicePrincipalEntitlementsAsyncClient {

	private static final String PRINCIPALS = "/serviceprincipalentitlements";

	private static final String PRINCIPAL = "/serviceprincipalentitlements/{servicePrincipalId}";

	private final Target http;

	ServicePrincipalEntitlementsAsyncClient(Target http) {
		this.http = http;
	}

	/**
	 * Returns the service principal.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/memberentitlementmanagement/service-principal-entitlements/get">Get</a>
	 */
	public Mono<ServicePrincipalEntitlement> getServicePrincipal(UUID servicePrincipalId) {
		return principal(HttpMethod.GET, servicePrincipalId).fetch(ServicePrincipalEntitlement::new);
	}

	/**
	 * Adds a service principal with an access level, and returns it.
	 * @throws AdoRejectedException if the service refuses; the message has its reasons
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/memberentitlementmanagement/service-principal-entitlements/add">Add</a>
	 */
	public Mono<ServicePrincipalEntitlement> addServicePrincipal(ServicePrincipalEntitlementRequest request) {
		Call call = this.http.post(PRINCIPALS).preview(1).body(request);
		return EntitlementAnswer.of(call, ServicePrincipalEntitlementsPostResponse::new,
				ServicePrincipalEntitlementsPostResponse::servicePrincipalEntitlement);
	}

	/**
	 * Changes the service principal: all of the change or nothing. Returns it as the
	 * service knows it then, which may lag behind.
	 * @throws IllegalArgumentException if nothing is to be changed
	 * @throws AdoRejectedException if the service refuses; the message has its reasons
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/memberentitlementmanagement/service-principal-entitlements/update-service-principal-entitlement">Update
	 * Service Principal Entitlement</a>
	 */
	public Mono<ServicePrincipalEntitlement> updateServicePrincipal(UUID servicePrincipalId, EntitlementChange change) {
		Call call = principal(HttpMethod.PATCH, servicePrincipalId).body(change.patch());
		return EntitlementAnswer.of(call, ServicePrincipalEntitlementsPatchResponse::new,
				ServicePrincipalEntitlementsPatchResponse::servicePrincipalEntitlement);
	}

	/**
	 * Adds, changes and removes several service principals, and returns what came of
	 * each.
	 * @param patch with paths such as {@code /} for a new one and
	 * {@code /6ce954b1-…/accessLevel} for one that is there
	 * @throws IllegalArgumentException if the patch changes nothing
	 * @throws AdoRejectedException if the service refuses one of them; the message has
	 * its reasons, and {@link AdoRejectedException#response()} what came of each
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/memberentitlementmanagement/service-principal-entitlements/update-service-principal-entitlements">Update
	 * Service Principal Entitlements</a>
	 */
	public Mono<ServicePrincipalEntitlementOperationReference> updateServicePrincipals(JsonPatch patch) {
		if (patch.isEmpty()) {
			throw new IllegalArgumentException("The patch changes nothing");
		}
		Call call = this.http.patch(PRINCIPALS).preview(1).body(patch);
		return EntitlementAnswer.of(call, ServicePrincipalEntitlementOperationReference::new, Function.identity());
	}

	/**
	 * Removes the service principal from the organization.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/memberentitlementmanagement/service-principal-entitlements/delete">Delete</a>
	 */
	public Mono<Void> deleteServicePrincipal(UUID servicePrincipalId) {
		return principal(HttpMethod.DELETE, servicePrincipalId).send();
	}

	private Call principal(HttpMethod method, UUID servicePrincipalId) {
		return this.http.call(method, PRINCIPAL, servicePrincipalId).preview(1);
	}

}
