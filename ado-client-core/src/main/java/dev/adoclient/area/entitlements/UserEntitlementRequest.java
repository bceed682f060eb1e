package dev.adoclient.area.entitlements;

import java.util.UUID;

import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoBody;

/**
 * A user that is to be added.
 */
public final class UserEntitlementRequest extends AdoBody<UserEntitlementRequest> {

	private UserEntitlementRequest(ObjectNode json) {
		super(json);
	}

	/**
	 * Returns a user with a license of the organization.
	 * @param principalName the name to sign in with, such as {@code jamal@fabrikam.com}
	 * @param license such as {@link AccountLicenseType#EXPRESS}, which is called Basic
	 * @throws IllegalArgumentException if the name is blank
	 */
	public static UserEntitlementRequest of(String principalName, AccountLicenseType license) {
		if (principalName.isBlank()) {
			throw new IllegalArgumentException("The name of the user is blank");
		}
		ObjectNode json = EntitlementJson.object();
		json.set("accessLevel", EntitlementJson.accessLevel(license));
		json.putObject("user").put("principalName", principalName).put("subjectKind", "user");
		return new UserEntitlementRequest(json);
	}

	/**
	 * Sets the access level to that of a Visual Studio subscription, in place of a
	 * license of the organization.
	 */
	public UserEntitlementRequest accessLevel(MsdnLicenseType license) {
		return property("accessLevel", EntitlementJson.accessLevel(license));
	}

	/**
	 * Adds a project.
	 * @param group the group of the project that is joined
	 */
	public UserEntitlementRequest project(UUID projectId, GroupType group) {
		return change((json) -> json.withArray("projectEntitlements").add(EntitlementJson.project(projectId, group)));
	}

	@Override
	protected UserEntitlementRequest with(ObjectNode json) {
		return new UserEntitlementRequest(json);
	}

}
