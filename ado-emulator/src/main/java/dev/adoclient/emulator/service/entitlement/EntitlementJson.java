package dev.adoclient.emulator.service.entitlement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import dev.adoclient.emulator.entitlement.HostedEntitlement;
import dev.adoclient.emulator.entitlement.LicenseKind;
import dev.adoclient.emulator.entitlement.LicenseRefusal;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.ProjectJson;
import dev.adoclient.emulator.service.graph.GraphJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes users with their access levels, and what came of changing them. */
final class EntitlementJson {

	private static final String NO_DATE = "0001-01-01T00:00:00";

	private EntitlementJson() {
	}

	static ObjectNode user(Call call, Organization organization, HostedEntitlement entitlement) {
		ObjectNode json = Json.object().put("id", entitlement.person().id().toString());
		json.set("user", GraphJson.user(call.links(), entitlement.person()));
		Instant lastAccess = entitlement.person().equals(organization.caller()) ? organization.host().preciseNow()
				: entitlement.lastAccessedDate();
		json.set("accessLevel",
				accessLevel(entitlement.license()).put("status", (lastAccess != null) ? "active" : "pending"));
		json.put("lastAccessedDate", (lastAccess != null) ? Json.date(lastAccess) : NO_DATE + "Z");
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
			.put("gitHubLicenseType", "none")
			.put("licenseDisplayName", license.displayName())
			.put("statusMessage", "")
			.put("assignmentSource", "unknown");
	}

	/**
	 * Writes the user as the result of a change repeats it: without dates, and with nulls
	 * for the lists that were not changed.
	 */
	static ObjectNode changed(ObjectNode user, boolean projects) {
		ObjectNode json = user.deepCopy()
			.put("lastAccessedDate", NO_DATE)
			.put("dateCreated", NO_DATE)
			.putNull("extensions")
			.putNull("groupAssignments");
		return projects ? json : json.putNull("projectEntitlements");
	}

	/** What came of one change: a refusal stands in an answer of success. */
	static ObjectNode result(String userId, Optional<LicenseRefusal> refusal, JsonNode user) {
		ObjectNode json = Json.object().put("isSuccess", refusal.isEmpty());
		ArrayNode errors = json.putArray("errors");
		refusal.ifPresent((reason) -> errors.addObject().put("key", reason.key()).put("value", reason.message()));
		json.put("userId", userId);
		json.set("result", user);
		return json;
	}

	/** What came of several changes, as an operation that is done. */
	static ObjectNode operation(String id, List<ObjectNode> results) {
		boolean succeeded = results.stream().allMatch((result) -> result.path("isSuccess").asBoolean());
		ObjectNode json = Json.object()
			.put("id", id)
			.put("status", succeeded ? "succeeded" : "failed")
			.put("haveResultsSucceeded", succeeded)
			.put("completed", true);
		json.set("results", Json.array(results));
		return json;
	}

}
