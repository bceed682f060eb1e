package dev.adoclient.emulator.service.security;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import dev.adoclient.emulator.host.Person;
import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.rest.Routes;
import dev.adoclient.emulator.security.AccessControl;
import dev.adoclient.emulator.security.PermissionNamespace;
import dev.adoclient.emulator.service.location.ConnectionRoutes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.ObjectNode;

/** Says what the caller may do, and takes permissions back. */
final class PermissionRoutes implements Routes {

	private static final String PERMISSIONS = "/_apis/permissions/{securityNamespaceId}/{permissions}";

	private final Organization organization;

	private final AccessControl control;

	PermissionRoutes(Organization organization) {
		this.organization = organization;
		this.control = organization.accessControl();
	}

	@Override
	public List<Route> routes() {
		return List.of(Route.of("GET", PERMISSIONS, this::check), Route.of("DELETE", PERMISSIONS, this::remove),
				Route.of("POST", "/_apis/security/permissionevaluationbatch", this::checkMany));
	}

	/** One answer for each token; the tokens may be cut at something else than commas. */
	private Answer check(Call call) {
		PermissionNamespace namespace = AccessControl.namespace(call.variable("securityNamespaceId"));
		int bits = call.intVariable("permissions");
		String delimiter = call.text("delimiter", ",");
		List<BooleanNode> answers = new ArrayList<>();
		for (String token : call.requiredText("tokens").split(Pattern.quote(delimiter), -1)) {
			answers.add(BooleanNode.valueOf(isPermitted(namespace, token, bits)));
		}
		return Answer.json(Json.list(answers));
	}

	private boolean isPermitted(PermissionNamespace namespace, String token, int bits) {
		Person caller = this.organization.caller();
		return this.control.permits(namespace, token,
				List.of(ConnectionRoutes.descriptor(caller), caller.subjectDescriptor()), bits);
	}

	private Answer remove(Call call) {
		PermissionNamespace namespace = AccessControl.namespace(call.variable("securityNamespaceId"));
		return Answer.json(AccessControlRoutes.json(this.control.removePermissions(namespace, call.text("token", ""),
				call.requiredText("descriptor"), call.intVariable("permissions"))));
	}

	private Answer checkMany(Call call) {
		JsonNode body = call.body();
		JsonNode evaluations = body.path("evaluations");
		if (!evaluations.isArray()) {
			throw ServiceException.invalidArgument("Value cannot be null.\r\nParameter name: evaluations");
		}
		List<ObjectNode> answers = new ArrayList<>();
		for (JsonNode evaluation : evaluations) {
			PermissionNamespace namespace = AccessControl
				.namespace(String.valueOf(Json.text(evaluation, "securityNamespaceId")));
			String token = String.valueOf(Json.text(evaluation, "token"));
			int bits = evaluation.path("permissions").asInt(0);
			answers.add(Json.object()
				.put("securityNamespaceId", namespace.id().toString())
				.put("token", token)
				.put("permissions", bits)
				.put("value", isPermitted(namespace, token, bits)));
		}
		ObjectNode json = Json.object();
		json.put("alwaysAllowAdministrators", body.path("alwaysAllowAdministrators").asBoolean(false));
		json.set("evaluations", Json.array(answers));
		return Answer.json(json);
	}

}
