package dev.adoclient.emulator.service.workitem;

import java.util.ArrayList;
import java.util.List;

import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.rest.Routes;
import dev.adoclient.emulator.workitem.Field;
import dev.adoclient.emulator.workitem.Fields;
import dev.adoclient.emulator.workitem.HostedFieldType;
import dev.adoclient.emulator.workitem.LinkType;
import tools.jackson.databind.node.ObjectNode;

/** Shows what work items are made of: fields, and kinds of relations. */
final class WorkItemMetadataRoutes implements Routes {

	private final Organization organization;

	WorkItemMetadataRoutes(Organization organization) {
		this.organization = organization;
	}

	@Override
	public List<Route> routes() {
		List<Route> routes = new ArrayList<>();
		for (String scope : List.of("", "/{project}")) {
			routes.add(Route.of("GET", scope + "/_apis/wit/fields", this::fields));
			routes.add(Route.of("GET", scope + "/_apis/wit/fields/{field}", this::field));
		}
		routes.add(Route.of("GET", "/_apis/wit/workItemRelationTypes", this::relationTypes));
		routes.add(Route.of("GET", "/_apis/wit/workItemRelationTypes/{relation}", this::relationType));
		return routes;
	}

	private Answer fields(Call call) {
		requireProject(call);
		return Answer.json(Json.list(Fields.all().stream().map((field) -> json(call, field)).toList()));
	}

	private Answer field(Call call) {
		requireProject(call);
		Field field = Fields.find(call.variable("field"));
		if (field == null) {
			throw Fields.notFound(404, call.variable("field"));
		}
		return Answer.json(json(call, field));
	}

	private void requireProject(Call call) {
		String project = call.optionalVariable("project");
		if (project != null) {
			this.organization.project(project);
		}
	}

	private static ObjectNode json(Call call, Field field) {
		boolean identity = field.type() == HostedFieldType.IDENTITY;
		boolean text = field.type().isLongText();
		return Json.object()
			.put("name", field.name())
			.put("referenceName", field.reference())
			.putNull("description")
			.put("type", identity ? HostedFieldType.STRING.wire() : field.type().wire())
			.put("usage", "workItem")
			.put("readOnly", field.writer() == Field.Writer.SERVICE)
			.put("canSortBy", !text)
			.put("isQueryable", true)
			.put("isIdentity", identity)
			.put("isPicklist", false)
			.put("isPicklistSuggested", false)
			.put("url", call.links().organization("/_apis/wit/fields/" + field.reference()));
	}

	private Answer relationTypes(Call call) {
		return Answer.json(Json.list(all(call)));
	}

	private Answer relationType(Call call) {
		String name = call.variable("relation");
		return Answer.json(all(call).stream()
			.filter((type) -> type.get("referenceName").asString().equalsIgnoreCase(name))
			.findFirst()
			.orElseThrow(() -> new ServiceException(404,
					"Microsoft.TeamFoundation.WorkItemTracking.Server.WorkItemTrackingLinkTypeNotFoundException, "
							+ "Microsoft.TeamFoundation.WorkItemTracking.Server",
					"There is no relation type " + name + ".", 3200)));
	}

	private static List<ObjectNode> all(Call call) {
		List<ObjectNode> types = new ArrayList<>();
		for (LinkType type : LinkType.all()) {
			ObjectNode json = relationType(call, type.reference(), type.name(), "workItemLink");
			boolean directional = !type.opposite().equals(type.reference());
			ObjectNode attributes = (ObjectNode) json.get("attributes");
			attributes.put("acyclic", directional).put("directional", directional);
			attributes.put("singleTarget", !type.topology().equals("tree")).put("topology", type.topology());
			attributes.put("remote", false);
			if (directional) {
				attributes.put("isForward", type.reference().endsWith("-Forward"))
					.put("oppositeEndReferenceName", type.opposite());
			}
			types.add(json);
		}
		types.add(relationType(call, "AttachedFile", "Attached File", "resourceLink"));
		types.add(relationType(call, "Hyperlink", "Hyperlink", "resourceLink"));
		types.add(relationType(call, "ArtifactLink", "Artifact Link", "resourceLink"));
		return types;
	}

	private static ObjectNode relationType(Call call, String reference, String name, String usage) {
		ObjectNode json = Json.object();
		json.putObject("attributes").put("usage", usage).put("editable", false).put("enabled", true);
		return json.put("referenceName", reference)
			.put("name", name)
			.put("url", call.links().organization("/_apis/wit/workItemRelationTypes/" + reference));
	}

}
