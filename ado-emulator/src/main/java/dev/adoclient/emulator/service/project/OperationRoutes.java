package dev.adoclient.emulator.service.project;

import java.util.List;

import dev.adoclient.emulator.organization.HostedOperation;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.rest.Routes;
import tools.jackson.databind.node.ObjectNode;

/** Shows how far an operation is. */
final class OperationRoutes implements Routes {

	private static final String OPERATIONS = "/_apis/operations";

	private final Organization organization;

	OperationRoutes(Organization organization) {
		this.organization = organization;
	}

	@Override
	public List<Route> routes() {
		return List.of(Route.of("GET", OPERATIONS + "/{operationId}", this::get));
	}

	/** The answer to a request that has started the operation. */
	static Answer started(Call call, HostedOperation operation) {
		return Answer.json(202, reference(call, operation));
	}

	private Answer get(Call call) {
		HostedOperation operation = this.organization.operations().get(call.variable("operationId"));
		ObjectNode json = reference(call, operation);
		json.putObject("_links").set("self", Json.link(json.get("url").asString()));
		if (operation.message() != null) {
			json.put("resultMessage", operation.message()).put("detailedMessage", operation.message());
		}
		return Answer.json(json);
	}

	private static ObjectNode reference(Call call, HostedOperation operation) {
		return Json.object()
			.put("id", operation.id().toString())
			.put("status", operation.status().wire())
			.put("url", call.links().organization(OPERATIONS + "/" + operation.id()));
	}

}
