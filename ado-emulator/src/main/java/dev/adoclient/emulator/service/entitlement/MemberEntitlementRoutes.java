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
 * Shows and adds users or service principals, changes their access levels and projects,
 * and removes them. The status is 200 also for a refusal, which stands in the answer.
 */
final class MemberEntitlementRoutes implements Routes {

	private final MemberKind kind;

	private final Organization organization;

	private final Entitlements entitlements;

	private final EntitlementEditor editor;

	MemberEntitlementRoutes(MemberKind kind, Organization organization) {
		this.kind = kind;
		this.organization = organization;
		this.entitlements = organization.entitlements();
		this.editor = new EntitlementEditor(organization);
	}

	@Override
	public List<Route> routes() {
		String members = this.kind.path();
		String member = members + "/{" + this.kind.id() + "}";
		return List.of(this.kind.route("POST", members, this::add), this.kind.route("PATCH", members, this::updateMany),
				this.kind.route("GET", member, this::get), this.kind.route("PATCH", member, this::update),
				this.kind.route("DELETE", member, this::remove));
	}

	private Answer get(Call call) {
		return Answer.json(EntitlementJson.member(call, this.organization, entitlement(call)));
	}

	private Answer add(Call call) {
		Object request = Json.plain(call.body());
		Person person = this.editor.person(this.kind, request);
		Optional<LicenseRefusal> refusal = this.editor.add(person, request);
		JsonNode member = refusal.isEmpty() ? member(call, person) : NullNode.instance;
		ObjectNode json = Json.object();
		json.set("operationResult", EntitlementJson.result(this.kind, person.id().toString(), refusal, member));
		json.put("isSuccess", refusal.isEmpty()).set(this.kind.property() + "Entitlement", member.deepCopy());
		return Answer.json(json);
	}

	private Answer update(Call call) {
		HostedEntitlement entitlement = entitlement(call);
		List<PatchOperation> operations = PatchReader.read(call.request());
		Optional<LicenseRefusal> refusal = change(entitlement, operations);
		ObjectNode member = member(call, entitlement.person());
		ObjectNode json = Json.object();
		ObjectNode changed = EntitlementJson.changed(member,
				operations.stream().anyMatch(EntitlementEditor::concernsProjects));
		json.set("operationResults", Json
			.array(List.of(EntitlementJson.result(this.kind, entitlement.person().id().toString(), refusal, changed))));
		json.put("isSuccess", refusal.isEmpty()).set(this.kind.property() + "Entitlement", member);
		return Answer.json(json);
	}

	/**
	 * A path without an id adds a member; all other operations are those of the member
	 * whose id their path begins with.
	 */
	private Answer updateMany(Call call) {
		List<ObjectNode> results = new ArrayList<>();
		Map<String, List<PatchOperation>> changes = new LinkedHashMap<>();
		for (PatchOperation operation : PatchReader.read(call.request())) {
			String path = operation.path().replaceFirst("^/", "");
			if (path.isEmpty()) {
				Person person = this.editor.person(this.kind, operation.value());
				Optional<LicenseRefusal> refusal = this.editor.add(person, operation.value());
				results.add(EntitlementJson.result(this.kind, person.id().toString(), refusal,
						refusal.isEmpty() ? member(call, person) : NullNode.instance));
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
		HostedEntitlement entitlement = this.entitlements.get(this.kind.person(), id);
		ObjectNode before = member(call, entitlement.person());
		if (operations.stream().anyMatch(MemberEntitlementRoutes::removesTheMember)) {
			remove(entitlement);
			return EntitlementJson.result(this.kind, id, Optional.empty(), before);
		}
		Optional<LicenseRefusal> refusal = change(entitlement, operations);
		return EntitlementJson.result(this.kind, id, refusal, member(call, entitlement.person()));
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

	private static boolean removesTheMember(PatchOperation operation) {
		return operation.op() == PatchOperation.Op.REMOVE && operation.path().isEmpty();
	}

	private Answer remove(Call call) {
		remove(entitlement(call));
		return Answer.empty(204);
	}

	private void remove(HostedEntitlement entitlement) {
		this.organization.groups().forget(entitlement.person().subjectDescriptor());
		this.entitlements.remove(entitlement);
	}

	private HostedEntitlement entitlement(Call call) {
		return this.entitlements.get(this.kind.person(), call.variable(this.kind.id()));
	}

	private ObjectNode member(Call call, Person person) {
		return EntitlementJson.member(call, this.organization,
				this.entitlements.get(person.kind(), person.id().toString()));
	}

}
