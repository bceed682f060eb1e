package dev.adoclient.emulator.service.entitlement;

import java.util.Optional;

import dev.adoclient.emulator.entitlement.HostedEntitlement;
import dev.adoclient.emulator.entitlement.LicenseKind;
import dev.adoclient.emulator.entitlement.LicenseRefusal;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.ProjectJson;
import dev.adoclient.emulator.service.graph.GraphJson;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes users with their access levels, and what came of changing them. */
final class EntitlementJson {

	/** The time of somebody who never came. */
	private static final String NEVER = "0001-01-01T00:00:00Z";

	private EntitlementJson() {
	}

	static ObjectNode user(Call call, Organization organization, HostedEntitlement entitlement) {
		ObjectNode json = Json.object().put("id", entitlement.person().id().toString());
		json.set("user", GraphJson.user(call.links(), entitlement.person()));
		json.set("accessLevel", accessLevel(entitlement.license()));
		json.put("lastAccessedDate",
				entitlement.person().equals(organization.caller()) ? Json.date(organization.host().now()) : NEVER);
		json.put("dateCreated", Json.date(entitlement.dateCreated()));
		ArrayNode projects = json.putArray("projectEntitlements");
		entitlement.projects().forEach((projectId, group) -> {
			ObjectNode project = projects.addObject();
			project.set("projectRef", ProjectJson.named(organization, projectId));
			project.putObject("group").put("groupType", group);
			project.put("assignmentSource", "unknown").put("projectPermissionInherited", "notInherited");
		});
		json.putArray("extensions");
		json.putArray("groupAssignments");
		return json;
	}

	private static ObjectNode accessLevel(LicenseKind license) {
		return Json.object()
			.put("licensingSource", "account")
			.put("accountLicenseType", license.wire())
			.put("msdnLicenseType", "none")
			.put("licenseDisplayName", license.displayName())
			.put("status", "active")
			.put("statusMessage", "")
			.put("assignmentSource", "unknown");
	}

	/** What came of one change: a refusal stands in an answer of success. */
	static ObjectNode result(String userId, Optional<LicenseRefusal> refusal, ObjectNode user) {
		ObjectNode json = Json.object().put("isSuccess", refusal.isEmpty());
		ArrayNode errors = json.putArray("errors");
		refusal.ifPresent((reason) -> errors.addObject().put("key", reason.key()).put("value", reason.message()));
		json.put("userId", userId);
		json.set("result", refusal.isEmpty() ? user : NullNode.instance);
		return json;
	}

}
