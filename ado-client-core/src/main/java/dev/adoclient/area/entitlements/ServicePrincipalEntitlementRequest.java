package dev.adoclient.area.entitlements;

import java.util.UUID;

import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoBody;

/**
 * A service principal that is to be added.
 */
public final class ServicePrincipalEntitlementRequest extends AdoBody<ServicePrincipalEntitlementRequest> {

	private ServicePrincipalEntitlementRequest(ObjectNode json) {
		super(json);
	}

	/**
	 * Returns a service principal with a license of the organization.
	 * @param originId its object id in the directory; the id of its application will not
	 * do
	 * @param license such as {@link AccountLicenseType#EXPRESS}, which is called Basic
	 * @throws IllegalArgumentException if the id is blank
	 */
	public static ServicePrincipalEntitlementRequest of(String originId, AccountLicenseType license) {
		if (originId.isBlank()) {
			throw new IllegalArgumentException("The object id of the service principal is blank");
		}
		ObjectNode json = EntitlementJson.object();
		json.set("accessLevel", EntitlementJson.accessLevel(license));
		json.putObject("servicePrincipal")
			.put("origin", "aad")
			.put("originId", originId)
			.put("subjectKind", "servicePrincipal");
		return new ServicePrincipalEntitlementRequest(json);
	}

	/**
	 * Adds a project.
	 * @param group the group of the project that is joined
	 */
	public ServicePrincipalEntitlementRequest project(UUID projectId, GroupType group) {
		return change((json) -> json.withArray("projectEntitlements").add(EntitlementJson.project(projectId, group)));
	}

	@Override
	protected ServicePrincipalEntitlementRequest with(ObjectNode json) {
		return new ServicePrincipalEntitlementRequest(json);
	}

}
