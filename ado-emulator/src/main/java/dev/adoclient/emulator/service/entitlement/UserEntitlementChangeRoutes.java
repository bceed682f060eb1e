package dev.adoclient.emulator.service.entitlement;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import dev.adoclient.emulator.entitlement.Entitlements;
import dev.adoclient.emulator.entitlement.HostedEntitlement;
import dev.adoclient.emulator.entitlement.LicenseKind;
import dev.adoclient.emulator.entitlement.LicenseRefusal;
import dev.adoclient.emulator.host.Person;
import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.host.WireName;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.PatchReader;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.rest.Routes;
import dev.adoclient.emulator.workitem.PatchOperation;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Adds users, changes their access levels and projects, and removes them. */
final class UserEntitlementChangeRoutes implements Routes {

	private static final String USERS = "/_apis/userentitlements";

	private static final String USER = USERS + "/{userId}";

	private static final String PROJECTS = "/projectEntitlements";

	private final Organization organization;

	private final Entitlements entitlements;

	UserEntitlementChangeRoutes(Organization organization) {
		this.organization = organization;
		this.entitlements = organization.entitlements();
	}

	@Override
	public List<Route> routes() {
		return List.of(Route.of("POST", USERS, this::add), Route.of("PATCH", USER, this::update),
				Route.of("DELETE", USER, this::remove));
	}

	private Answer add(Call call) {
		JsonNode body = call.body();
		String name = Json.text(body.path("user"), "principalName");
		if (name == null || name.isBlank()) {
			throw missing("user");
		}
		Person person = this.organization.host().directory().find(name).orElseGet(() -> Person.of(name, name));
		LicenseKind license = license(Json.scalar(body.path("accessLevel").path("accountLicenseType")));
		Optional<LicenseRefusal> refusal = this.entitlements.add(person, license);
		if (refusal.isPresent()) {
			return refused("operationResult", EntitlementJson.result(person.id().toString(), refusal, Json.object()));
		}
		HostedEntitlement added = this.entitlements.get(person.id().toString());
		body.path("projectEntitlements")
			.forEach((project) -> join(added, Json.text(project.path("projectRef"), "id"),
					Json.scalar(project.path("group").path("groupType"))));
		ObjectNode user = EntitlementJson.user(call, this.organization, added);
		ObjectNode json = Json.object();
		json.set("operationResult", EntitlementJson.result(person.id().toString(), refusal, user));
		json.put("isSuccess", true).set("userEntitlement", user.deepCopy());
		return Answer.json(json);
	}

	private Answer update(Call call) {
		HostedEntitlement entitlement = this.entitlements.get(call.variable("userId"));
		String id = entitlement.person().id().toString();
		for (PatchOperation operation : PatchReader.read(call.request())) {
			Optional<LicenseRefusal> refusal = change(entitlement, operation);
			if (refusal.isPresent()) {
				return refused("operationResults",
						Json.array(List.of(EntitlementJson.result(id, refusal, Json.object()))));
			}
		}
		ObjectNode user = EntitlementJson.user(call, this.organization, entitlement);
		ObjectNode json = Json.object();
		json.set("operationResults", Json.array(List.of(EntitlementJson.result(id, Optional.empty(), user))));
		json.put("isSuccess", true).set("userEntitlement", user.deepCopy());
		return Answer.json(json);
	}

	/** The status is 200 all the same. */
	private static Answer refused(String name, JsonNode results) {
		ObjectNode json = Json.object().put("isSuccess", false);
		json.putNull("userEntitlement");
		json.set(name, results);
		return Answer.json(json);
	}

	private Optional<LicenseRefusal> change(HostedEntitlement entitlement, PatchOperation operation) {
		String path = operation.path();
		if (path.equalsIgnoreCase("/accessLevel")) {
			return this.entitlements.assign(entitlement, license(text(operation.value(), "accountLicenseType")));
		}
		if (path.equalsIgnoreCase(PROJECTS) && operation.op() == PatchOperation.Op.ADD) {
			join(entitlement, text(part(operation.value(), "projectRef"), "id"),
					text(part(operation.value(), "group"), "groupType"));
			return Optional.empty();
		}
		if (path.startsWith(PROJECTS + "/") && operation.op() == PatchOperation.Op.REMOVE) {
			entitlement.projects().remove(project(path.substring(PROJECTS.length() + 1)));
			return Optional.empty();
		}
		throw ServiceException
			.invalidArgument("The path '" + path + "' cannot be changed.\r\nParameter name: document");
	}

	private void join(HostedEntitlement entitlement, @Nullable String projectId, @Nullable String group) {
		entitlement.projects()
			.put(project(String.valueOf(projectId)), Objects.requireNonNullElse(group, "projectContributor"));
	}

	private UUID project(String id) {
		return this.organization.project(id).id();
	}

	private Answer remove(Call call) {
		HostedEntitlement entitlement = this.entitlements.get(call.variable("userId"));
		this.organization.groups().forget(entitlement.person().subjectDescriptor());
		this.entitlements.remove(entitlement);
		return Answer.empty(200);
	}

	private static LicenseKind license(@Nullable String code) {
		if (code == null) {
			throw missing("accessLevel");
		}
		return WireName.read(LicenseKind.class, "accountLicenseType", code);
	}

	private static @Nullable Object part(@Nullable Object value, String name) {
		return (value instanceof Map<?, ?> map) ? map.get(name) : null;
	}

	private static @Nullable String text(@Nullable Object value, String name) {
		Object part = part(value, name);
		return (part != null) ? part.toString() : null;
	}

	private static ServiceException missing(String name) {
		return ServiceException.invalidArgument("Value cannot be null.\r\nParameter name: " + name);
	}

}
