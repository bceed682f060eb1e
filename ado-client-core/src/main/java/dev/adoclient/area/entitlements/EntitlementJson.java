package dev.adoclient.area.entitlements;

import java.util.UUID;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes access levels and projects as the service wants them in requests and in patches.
 */
final class EntitlementJson {

	private EntitlementJson() {
	}

	static ObjectNode accessLevel(AccountLicenseType license) {
		return object().put("accountLicenseType", license.value()).put("licensingSource", "account");
	}

	static ObjectNode accessLevel(MsdnLicenseType license) {
		return object().put("msdnLicenseType", license.value()).put("licensingSource", "msdn");
	}

	static ObjectNode project(UUID projectId, GroupType group) {
		ObjectNode json = object();
		json.putObject("projectRef").put("id", projectId.toString());
		json.putObject("group").put("groupType", group.value());
		return json;
	}

	static ObjectNode object() {
		return JsonNodeFactory.instance.objectNode();
	}

}
