package dev.adoclient.area.entitlements;

import java.util.UUID;

import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoBody;

/**
 * A group that is to get a rule.
 */
public final class GroupEntitlementRequest extends AdoBody<GroupEntitlementRequest> {

	private GroupEntitlementRequest(ObjectNode json) {
		super(json);
	}

	/**
	 * Returns a group of the directory whose members get a license of the organization.
	 * @param originId its object id in the directory
	 * @param license such as {@link AccountLicenseType#EXPRESS}, which is called Basic
	 * @throws IllegalArgumentException if the id is blank
	 */
	public static GroupEntitlementRequest of(String originId, AccountLicenseType license) {
		if (originId.isBlank()) {
			throw new IllegalArgumentException("The object id of the group is blank");
		}
		ObjectNode json = EntitlementJson.object();
		json.putObject("group").put("origin", "aad").put("originId", originId).put("subjectKind", "group");
		json.set("licenseRule", EntitlementJson.accessLevel(license));
		return new GroupEntitlementRequest(json);
	}

	/**
	 * Sets the access level to that of a Visual Studio subscription, in place of a
	 * license of the organization.
	 */
	public GroupEntitlementRequest accessLevel(MsdnLicenseType license) {
		return property("licenseRule", EntitlementJson.accessLevel(license));
	}

	/**
	 * Adds a project that the members are in.
	 * @param group the group of the project that is joined
	 */
	public GroupEntitlementRequest project(UUID projectId, GroupType group) {
		return change((json) -> json.withArray("projectEntitlements").add(EntitlementJson.project(projectId, group)));
	}

	@Override
	protected GroupEntitlementRequest with(ObjectNode json) {
		return new GroupEntitlementRequest(json);
	}

}
