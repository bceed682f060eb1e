package dev.adoclient.area.entitlements;

import java.util.UUID;

import dev.adoclient.model.JsonPatch;

/**
 * What changes of a user or a service principal: the access level, and the projects.
 * Immutable.
 */
public final class EntitlementChange {

	private static final EntitlementChange NONE = new EntitlementChange(JsonPatch.empty());

	private final JsonPatch patch;

	private EntitlementChange(JsonPatch patch) {
		this.patch = patch;
	}

	/**
	 * Returns the change that changes nothing yet.
	 */
	public static EntitlementChange none() {
		return NONE;
	}

	/**
	 * Sets the access level to a license that the organization pays for.
	 * @param license such as {@link AccountLicenseType#EXPRESS}, which is called Basic
	 */
	public EntitlementChange accessLevel(AccountLicenseType license) {
		return and(JsonPatch.empty().replace("/accessLevel", EntitlementJson.accessLevel(license)));
	}

	/**
	 * Sets the access level to that of a Visual Studio subscription.
	 * @param license such as {@link MsdnLicenseType#ELIGIBLE}, which lets the service
	 * find the subscription
	 */
	public EntitlementChange accessLevel(MsdnLicenseType license) {
		return and(JsonPatch.empty().replace("/accessLevel", EntitlementJson.accessLevel(license)));
	}

	/**
	 * Adds a project.
	 * @param group the group of the project that is joined
	 */
	public EntitlementChange addProject(UUID projectId, GroupType group) {
		return and(JsonPatch.empty().add("/projectEntitlements", EntitlementJson.project(projectId, group)));
	}

	/**
	 * Removes a project.
	 */
	public EntitlementChange removeProject(UUID projectId) {
		return and(JsonPatch.empty().remove("/projectEntitlements/" + projectId));
	}

	/**
	 * Adds the operations of a patch, for what has no method here.
	 */
	public EntitlementChange and(JsonPatch patch) {
		return new EntitlementChange(this.patch.and(patch));
	}

	/**
	 * Returns the patch that is sent.
	 * @throws IllegalArgumentException if it changes nothing
	 */
	JsonPatch patch() {
		if (this.patch.isEmpty()) {
			throw new IllegalArgumentException("The change changes nothing");
		}
		return this.patch;
	}

	@Override
	public String toString() {
		return "EntitlementChange" + this.patch;
	}

}
