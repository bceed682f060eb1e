package dev.adoclient.emulator.service.workitem;

import java.util.ArrayList;
import java.util.List;

import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.rest.Routes;
import dev.adoclient.emulator.workitem.LinkType;
import tools.jackson.databind.node.ObjectNode;

/** Shows the kinds of relations that work items have. */
final class RelationTypeRoutes implements Routes {

	private static final String TYPES = "/_apis/wit/workItemRelationTypes";

	@Override
	public List<Route> routes() {
		return List.of(Route.of("GET", TYPES, this::relationTypes),
				Route.of("GET", TYPES + "/{relation}", this::relationType));
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
			.put("url", call.links().organization(TYPES + "/" + reference));
	}

}
