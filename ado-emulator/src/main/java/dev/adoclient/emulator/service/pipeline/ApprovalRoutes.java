package dev.adoclient.emulator.service.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

import dev.adoclient.emulator.build.ApprovalState;
import dev.adoclient.emulator.build.Approvals;
import dev.adoclient.emulator.build.HostedApproval;
import dev.adoclient.emulator.host.Person;
import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.host.WireName;
import dev.adoclient.emulator.organization.HostedProject;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.PersonJson;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.rest.Routes;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Shows what deployments wait for, and lets it be approved, rejected or handed on. */
final class ApprovalRoutes implements Routes {

	private static final String APPROVALS = "/{project}/_apis/pipelines/approvals";

	private final Organization organization;

	ApprovalRoutes(Organization organization) {
		this.organization = organization;
	}

	@Override
	public List<Route> routes() {
		return List.of(Route.of("GET", APPROVALS, this::query), Route.of("PATCH", APPROVALS, this::update),
				Route.of("GET", APPROVALS + "/{approvalId}", this::get));
	}

	private HostedProject project(Call call) {
		return this.organization.project(call.variable("project"));
	}

	private Approvals approvals(Call call) {
		return project(call).builds().progression().approvals();
	}

	private Answer query(Call call) {
		List<String> ids = call.texts("approvalIds");
		List<String> users = call.texts("userIds");
		ApprovalState state = call.code(ApprovalState.class, "state", ApprovalState.ALL);
		return Answer.json(Json.list(approvals(call).all()
			.stream()
			.filter((approval) -> ids.isEmpty() || ids.stream().anyMatch(approval.id().toString()::equalsIgnoreCase))
			.filter((approval) -> users.isEmpty() || users.stream().anyMatch((user) -> is(approval.approver(), user)))
			.filter((approval) -> state == ApprovalState.ALL || approval.status() == state
					|| (state == ApprovalState.COMPLETED && approval.status() != ApprovalState.PENDING))
			.limit(call.count("top", 1000, 1000))
			.map((approval) -> json(call, approval))
			.toList()));
	}

	private static boolean is(Person person, String user) {
		return person.id().toString().equalsIgnoreCase(user) || person.uniqueName().equalsIgnoreCase(user)
				|| person.subjectDescriptor().equals(user);
	}

	private Answer get(Call call) {
		return Answer.json(json(call, approvals(call).get(id(call.variable("approvalId")))));
	}

	private static UUID id(@Nullable String text) {
		try {
			return UUID.fromString(Objects.requireNonNullElse(text, ""));
		}
		catch (IllegalArgumentException ex) {
			throw ServiceException.invalidParameter("approvalId", String.valueOf(text));
		}
	}

	/** All of them are updated, or none. */
	private Answer update(Call call) {
		Approvals approvals = approvals(call);
		List<HostedApproval> changed = new ArrayList<>();
		for (JsonNode json : call.body()) {
			changed.add(change(approvals.get(id(Json.text(json, "approvalId"))), json));
		}
		if (changed.isEmpty()) {
			throw ServiceException.invalidArgument("Value cannot be null.\r\nParameter name: updateParameters");
		}
		changed.forEach(approvals::decide);
		return Answer.json(Json.list(changed.stream().map((approval) -> json(call, approval)).toList()));
	}

	private HostedApproval change(HostedApproval approval, JsonNode json) {
		Person caller = this.organization.caller();
		if (approval.status() != ApprovalState.PENDING) {
			throw refuse(400, "ApprovalNotPendingException",
					"The approval " + approval.id() + " is " + approval.status().wire() + " already.");
		}
		if (!approval.approver().equals(caller)) {
			throw refuse(403, "ApprovalUnauthorizedException",
					caller.displayName() + " is not asked for the approval " + approval.id() + ".");
		}
		String comment = Objects.requireNonNullElse(Json.text(json, "comment"), "");
		String other = Json.text(json.path("reassignTo"), "id");
		if (other != null) {
			Person person = this.organization.host()
				.directory()
				.find(other)
				.orElseThrow(() -> refuse(404, "IdentityNotFoundException", "There is no identity " + other + "."));
			return approval.reassigned(person, comment, this.organization.host().now());
		}
		String status = Objects.requireNonNullElse(Json.scalar(json.path("status")), "");
		ApprovalState decision = WireName.read(ApprovalState.class, "status", status);
		if (decision != ApprovalState.APPROVED && decision != ApprovalState.REJECTED) {
			throw ServiceException.invalidParameter("status", status);
		}
		return approval.decided(decision, comment, this.organization.host().now());
	}

	private static ServiceException refuse(int status, String type, String message) {
		return new ServiceException(status,
				"Microsoft.Azure.Pipelines.Approval.WebApi." + type + ", Microsoft.Azure.Pipelines.Approval.WebApi",
				message);
	}

	private ObjectNode json(Call call, HostedApproval approval) {
		String expand = call.text("$expand", "none").toLowerCase(Locale.ROOT);
		ObjectNode json = Json.object().put("id", approval.id().toString());
		if (!expand.equals("none") && !expand.equals("0")) {
			json.putArray("steps").add(step(call, approval));
		}
		json.put("status", approval.status().wire())
			.put("createdOn", Json.date(approval.createdOn()))
			.put("lastModifiedOn", Json.date(approval.lastModifiedOn()))
			.put("executionOrder", "anyOrder")
			.put("minRequiredApprovers", 1);
		json.putArray("blockedApprovers");
		if (expand.equals("permissions") || expand.equals("2")) {
			json.put("permissions", approval.approver().equals(this.organization.caller()) ? "update" : "view");
		}
		json.putObject("_links")
			.set("self",
					Json.link(call.links().project(project(call).id(), "/_apis/pipelines/approvals/" + approval.id())));
		return json;
	}

	private static ObjectNode step(Call call, HostedApproval approval) {
		boolean decided = approval.status() == ApprovalState.APPROVED || approval.status() == ApprovalState.REJECTED;
		ObjectNode json = Json.object();
		json.set("assignedApprover", PersonJson.reference(call.links(), approval.approver()));
		if (decided) {
			json.set("actualApprover", PersonJson.reference(call.links(), approval.approver()));
		}
		json.put("status", approval.status().wire())
			.put("comment", approval.comment())
			.put("order", 1)
			.put("initiatedOn", Json.date(approval.createdOn()))
			.put("lastModifiedOn", Json.date(approval.lastModifiedOn()));
		json.set("lastModifiedBy", PersonJson.reference(call.links(), approval.approver()));
		json.putArray("history");
		return json;
	}

}
