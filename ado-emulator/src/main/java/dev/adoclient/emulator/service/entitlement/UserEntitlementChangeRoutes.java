package dev.adoclient.emulator.service.entitlement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import dev.adoclient.emulator.entitlement.Entitlements;
import dev.adoclient.emulator.entitlement.HostedEntitlement;
import dev.adoclient.emulator.entitlement.LicenseRefusal;
import dev.adoclient.emulator.host.Person;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.PatchReader;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.rest.Routes;
import dev.adoclient.emulator.workitem.PatchOperation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Adds users, changes their access levels and projects, and removes them. The status is
 * 200 also for a refusal, which stands in the answer.
 */
final class UserEntitlementChangeRoutes implements Routes {

	private static final String USERS = "/_apis/userentitlements";

	private static final String USER = USERS + "/{userId}";

	private final Organization organization;

	private final Entitlements entitlements;

	private final EntitlementEditor editor;

	UserEntitlementChangeRoutes(Organization organization) {
		this.organization = organization;
		this.entitlements = organization.entitlements();
		this.editor = new EntitlementEditor(organization);
	}

	@Override
	public List<Route> routes() {
		return List.of(Route.of("POST", USERS, this::add), Route.of("PATCH", USERS, this::updateMany),
				Route.of("PATCH", USER, this::update), Route.of("DELETE", USER, this::remove));
	}

	private Answer add(Call call) {
		Object request = Json.plain(call.body());
		Person person = this.editor.person(request);
		Optional<LicenseRefusal> refusal = this.editor.add(person, request);
		JsonNode user = refusal.isEmpty() ? user(call, person) : NullNode.instance;
		ObjectNode json = Json.object();
		json.set("operationResult", EntitlementJson.result(person.id().toString(), refusal, user));
		json.put("isSuccess", refusal.isEmpty()).set("userEntitlement", user.deepCopy());
		return Answer.json(json);
	}

	private Answer update(Call call) {
		HostedEntitlement entitlement = this.entitlements.get(call.variable("userId"));
		List<PatchOperation> operations = PatchReader.read(call.request());
		Optional<LicenseRefusal> refusal = change(entitlement, operations);
		ObjectNode user = user(call, entitlement.person());
		ObjectNode json = Json.object();
		ObjectNode changed = EntitlementJson.changed(user,
				operations.stream().anyMatch(EntitlementEditor::concernsProjects));
		json.set("operationResults",
				Json.array(List.of(EntitlementJson.result(entitlement.person().id().toString(), refusal, changed))));
		json.put("isSuccess", refusal.isEmpty()).set("userEntitlement", user);
		return Answer.json(json);
	}

	/**
	 * A path without an id adds a user; all other operations are those of the user whose
	 * id their path begins with.
	 */
	private Answer updateMany(Call call) {
		List<ObjectNode> results = new ArrayList<>();
		Map<String, List<PatchOperation>> changes = new LinkedHashMap<>();
		for (PatchOperation operation : PatchReader.read(call.request())) {
			String path = operation.path().replaceFirst("^/", "");
			if (path.isEmpty()) {
				Person person = this.editor.person(operation.value());
				Optional<LicenseRefusal> refusal = this.editor.add(person, operation.value());
				results.add(EntitlementJson.result(person.id().toString(), refusal,
						refusal.isEmpty() ? user(call, person) : NullNode.instance));
				continue;
			}
			String below = path.contains("/") ? path.substring(path.indexOf('/')) : "";
			changes.computeIfAbsent(path.substring(0, path.length() - below.length()), (id) -> new ArrayList<>())
				.add(new PatchOperation(operation.op(), below, null, operation.value()));
		}
		changes.forEach((id, operations) -> results.add(changed(call, id, operations)));
		return Answer.json(EntitlementJson.operation(UUID.randomUUID().toString(), results));
	}

	private ObjectNode changed(Call call, String id, List<PatchOperation> operations) {
		HostedEntitlement entitlement = this.entitlements.get(id);
		ObjectNode before = user(call, entitlement.person());
		if (operations.stream().anyMatch(UserEntitlementChangeRoutes::removesTheUser)) {
			remove(entitlement);
			return EntitlementJson.result(id, Optional.empty(), before);
		}
		Optional<LicenseRefusal> refusal = change(entitlement, operations);
		return EntitlementJson.result(id, refusal, user(call, entitlement.person()));
	}

	private Optional<LicenseRefusal> change(HostedEntitlement entitlement, List<PatchOperation> operations) {
		for (PatchOperation operation : operations) {
			Optional<LicenseRefusal> refusal = this.editor.change(entitlement, operation);
			if (refusal.isPresent()) {
				return refusal;
			}
		}
		return Optional.empty();
	}

	private static boolean removesTheUser(PatchOperation operation) {
		return operation.op() == PatchOperation.Op.REMOVE && operation.path().isEmpty();
	}

	private Answer remove(Call call) {
		remove(this.entitlements.get(call.variable("userId")));
		return Answer.empty(204);
	}

	private void remove(HostedEntitlement entitlement) {
		this.organization.groups().forget(entitlement.person().subjectDescriptor());
		this.entitlements.remove(entitlement);
	}

	private ObjectNode user(Call call, Person person) {
		return EntitlementJson.user(call, this.organization, this.entitlements.get(person.id().toString()));
	}

}
