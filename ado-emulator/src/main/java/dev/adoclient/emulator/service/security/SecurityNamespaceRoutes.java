package dev.adoclient.emulator.service.security;

import java.util.List;

import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.rest.Routes;
import dev.adoclient.emulator.security.AccessControl;
import dev.adoclient.emulator.security.PermissionNamespace;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Shows what permissions there are. */
final class SecurityNamespaceRoutes implements Routes {

	@Override
	public List<Route> routes() {
		return List.of(Route.of("GET", "/_apis/securitynamespaces", this::list),
				Route.of("GET", "/_apis/securitynamespaces/{securityNamespaceId}", this::get));
	}

	private Answer list(Call call) {
		call.flag("localOnly");
		return Answer.json(Json.list(PermissionNamespace.all().stream().map(SecurityNamespaceRoutes::json).toList()));
	}

	/** One namespace is a list of one. */
	private Answer get(Call call) {
		return Answer.json(Json.list(List.of(json(AccessControl.namespace(call.variable("securityNamespaceId"))))));
	}

	private static ObjectNode json(PermissionNamespace namespace) {
		ObjectNode json = Json.object().put("namespaceId", namespace.id().toString());
		json.put("name", namespace.displayName())
			.put("displayName", namespace.displayName())
			.put("separatorValue", String.valueOf(namespace.separator()))
			.put("elementLength", -1)
			.put("writePermission", namespace.writePermission())
			.put("readPermission", namespace.readPermission())
			.put("dataspaceCategory", namespace.category());
		ArrayNode actions = json.putArray("actions");
		namespace.bits()
			.forEach((bit) -> actions.addObject()
				.put("bit", bit.bit())
				.put("name", bit.name())
				.put("displayName", bit.displayName())
				.put("namespaceId", namespace.id().toString()));
		return json.put("structureValue", 1)
			.putNull("extensionType")
			.put("isRemotable", true)
			.put("useTokenTranslator", true)
			.put("systemBitMask", 0);
	}

}
