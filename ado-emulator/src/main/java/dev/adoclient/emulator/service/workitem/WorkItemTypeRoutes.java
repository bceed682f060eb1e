package dev.adoclient.emulator.service.workitem;

import java.util.List;

import dev.adoclient.emulator.organization.HostedProject;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.Links;
import dev.adoclient.emulator.rest.Percent;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.rest.Routes;
import dev.adoclient.emulator.workitem.Field;
import dev.adoclient.emulator.workitem.HostedWorkItemType;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Lists the types of work items that a project has, and shows one. */
final class WorkItemTypeRoutes implements Routes {

	private final Organization organization;

	WorkItemTypeRoutes(Organization organization) {
		this.organization = organization;
	}

	@Override
	public List<Route> routes() {
		String types = "/{project}/_apis/wit/workitemtypes";
		return List.of(Route.of("GET", types, this::list), Route.of("GET", types + "/{type}", this::get));
	}

	private Answer list(Call call) {
		HostedProject project = this.organization.project(call.variable("project"));
		return Answer
			.json(Json.list(HostedWorkItemType.all().stream().map((type) -> json(call, project, type)).toList()));
	}

	private Answer get(Call call) {
		HostedProject project = this.organization.project(call.variable("project"));
		return Answer.json(json(call, project, HostedWorkItemType.get(call.variable("type"))));
	}

	private ObjectNode json(Call call, HostedProject project, HostedWorkItemType type) {
		ObjectNode json = Json.object().put("name", type.name()).put("referenceName", type.reference());
		json.put("description", type.description()).put("color", type.color());
		json.putObject("icon")
			.put("id", type.icon())
			.put("url",
					call.links().organization("/_apis/wit/workItemIcons/" + type.icon() + "?color=" + type.color()));
		json.put("isDisabled", false).put("xmlForm", "<FORM><Layout HideReadOnlyEmptyFields=\"true\" /></FORM>");
		json.set("fields", fields(call.links(), type));
		json.set("fieldInstances", json.get("fields"));
		json.set("transitions", transitions(type));
		ArrayNode states = json.putArray("states");
		for (HostedWorkItemType.State state : type.states()) {
			states.addObject().put("name", state.name()).put("color", state.color()).put("category", state.category());
		}
		String url = call.links().project(project.id(), "/_apis/wit/workItemTypes/" + Percent.encode(type.name()));
		json.putObject("_links").set("self", Json.link(url));
		return json.put("url", url);
	}

	private ArrayNode fields(Links links, HostedWorkItemType type) {
		ArrayNode fields = Json.array();
		for (Field field : this.organization.workItems().fields().all()) {
			ObjectNode json = fields.addObject();
			boolean state = field.reference().equals("System.State");
			json.put("defaultValue", state ? type.states().get(0).name() : null);
			json.putNull("helpText").put("alwaysRequired", state || field.reference().equals("System.Title"));
			json.setAll(WiqlRoutes.field(links, field));
		}
		return fields;
	}

	/** From each state to each other one, and from none to the first. */
	private static ObjectNode transitions(HostedWorkItemType type) {
		ObjectNode transitions = Json.object();
		transitions.putArray("").addObject().put("to", type.states().get(0).name()).putNull("actions");
		for (HostedWorkItemType.State from : type.states()) {
			ArrayNode targets = transitions.putArray(from.name());
			type.states().forEach((to) -> targets.addObject().put("to", to.name()).putNull("actions"));
		}
		return transitions;
	}

}
