package dev.adoclient.emulator.service.entitlement;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import dev.adoclient.emulator.entitlement.HostedEntitlement;
import dev.adoclient.emulator.entitlement.HostedGroupRule;
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

/** Writes members and groups with their access levels, and what came of changing them. */
final class EntitlementJson {

	private static final String NO_DATE = "0001-01-01T00:00:00";

	private EntitlementJson() {
	}

	static ObjectNode member(Call call, Organization organization, HostedEntitlement entitlement) {
		ObjectNode json = Json.object().put("id", entitlement.person().id().toString());
		json.set(MemberKind.of(entitlement.person()).property(), GraphJson.person(call.links(), entitlement.person()));
		Instant lastAccess = entitlement.person().equals(organization.caller()) ? organization.host().preciseNow()
				: entitlement.lastAccessedDate();
		LicenseKind license = organization.entitlements().license(entitlement);
		json.set("accessLevel", accessLevel(license).put("status", (lastAccess != null) ? "active" : "pending")
			.put("assignmentSource", (license == entitlement.license()) ? "unknown" : "groupRule"));
		json.put("lastAccessedDate", (lastAccess != null) ? Json.date(lastAccess) : NO_DATE + "Z");
		json.put("dateCreated", Json.date(entitlement.dateCreated()));
		json.set("projectEntitlements", projects(organization, entitlement.projects()));
		json.putArray("extensions");
		ArrayNode assignments = json.putArray("groupAssignments");
		organization.entitlements()
			.rules()
			.of(entitlement.person())
			.forEach((rule) -> assignments.add(rule(call, organization, rule)));
		return json;
	}

	static ObjectNode rule(Call call, Organization organization, HostedGroupRule rule) {
		ObjectNode json = Json.object().put("id", rule.group().id().toString());
		json.set("group", GraphJson.group(call.links(), rule.group()));
		json.set("licenseRule",
				accessLevel(rule.license()).put("status", "active").put("assignmentSource", "groupRule"));
		json.put("lastExecuted", Json.date(rule.lastExecuted())).put("status", "applied");
		json.set("projectEntitlements", projects(organization, rule.projects()));
		json.putArray("extensionRules");
		json.putArray("members");
		return json;
	}

	private static ArrayNode projects(Organization organization, Map<UUID, String> projects) {
		ArrayNode list = Json.array();
		projects.forEach((projectId, group) -> {
			ObjectNode project = list.addObject();
			project.set("projectRef", ProjectJson.named(organization, projectId));
			project.putObject("group").put("groupType", group);
			project.put("assignmentSource", "unknown").put("projectPermissionInherited", "notInherited");
		});
		return list;
	}

	private static ObjectNode accessLevel(LicenseKind license) {
		return Json.object()
			.put("licensingSource", "account")
			.put("accountLicenseType", license.wire())
			.put("msdnLicenseType", "none")
			.put("gitHubLicenseType", "none")
			.put("licenseDisplayName", license.displayName())
			.put("statusMessage", "");
	}

	/**
	 * Writes the member as the result of a change repeats it: without dates, and with
	 * nulls for the lists that were not changed.
	 */
	static ObjectNode changed(ObjectNode member, boolean projects) {
		ObjectNode json = member.deepCopy()
			.put("lastAccessedDate", NO_DATE)
			.put("dateCreated", NO_DATE)
			.putNull("extensions")
			.putNull("groupAssignments");
		return projects ? json : json.putNull("projectEntitlements");
	}

	/** What came of one change: a refusal stands in an answer of success. */
	static ObjectNode result(MemberKind kind, String id, Optional<LicenseRefusal> refusal, JsonNode member) {
		ObjectNode json = Json.object().put("isSuccess", refusal.isEmpty());
		ArrayNode errors = json.putArray("errors");
		refusal.ifPresent((reason) -> errors.addObject().put("key", reason.key()).put("value", reason.message()));
		json.put(kind.id(), id);
		json.set("result", member);
		return json;
	}

	/** What came of the change of a rule. */
	static ObjectNode ruleResult(Call call, Organization organization, HostedGroupRule rule) {
		ObjectNode json = Json.object().put("isSuccess", true);
		json.putArray("errors");
		json.put("groupId", rule.group().id().toString());
		json.set("result", rule(call, organization, rule));
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
