package dev.adoclient.emulator.service.work;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.organization.TeamSettings;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.NodeUrl;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.rest.Routes;
import dev.adoclient.emulator.workitem.HostedNode;
import dev.adoclient.emulator.workitem.HostedNodeTree;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Shows and changes the areas of a team. */
final class TeamFieldRoutes implements Routes {

	private static final String VALUES = TeamScope.SETTINGS + "/teamfieldvalues";

	private final TeamScope scope;

	TeamFieldRoutes(Organization organization) {
		this.scope = new TeamScope(organization);
	}

	@Override
	public List<Route> routes() {
		return TeamScope.withAndWithoutTeam(Route.of("GET", VALUES, this::get),
				Route.of("PATCH", VALUES, this::update));
	}

	private Answer get(Call call) {
		return Answer.json(json(call));
	}

	private Answer update(Call call) {
		JsonNode body = call.body();
		String usual = Json.text(body, "defaultValue");
		if (usual == null) {
			throw new ServiceException(400,
					"Microsoft.TeamFoundation.Work.WebApi.Exceptions.TeamFieldArgumentNullException, "
							+ "Microsoft.TeamFoundation.Work.WebApi",
					"DefaultValue", 0);
		}
		Map<String, Boolean> areas = new LinkedHashMap<>();
		for (JsonNode value : body.path("values")) {
			String path = String.valueOf(Json.text(value, "value"));
			require(call, path);
			areas.put(path, value.path("includeChildren").asBoolean(false));
		}
		require(call, usual);
		if (!areas.containsKey(usual)) {
			throw TeamScope.refusal("TF400497: The default value '" + usual + "' is none of the values.");
		}
		this.scope.settings(call).areas(usual, areas);
		return Answer.json(json(call));
	}

	/** A path begins with the project. */
	private void require(Call call, String path) {
		String root = this.scope.root(call, HostedNodeTree.AREAS).workItemPath();
		if (path.equalsIgnoreCase(root)) {
			return;
		}
		if (!path.toLowerCase(Locale.ROOT).startsWith(root.toLowerCase(Locale.ROOT) + "\\")) {
			throw TeamScope.refusal("TF400497: The area path '" + path + "' does not exist.");
		}
		this.scope.nodes(call).get(HostedNodeTree.AREAS, path.substring(root.length() + 1).replace('\\', '/'));
	}

	private ObjectNode json(Call call) {
		TeamSettings settings = this.scope.settings(call);
		HostedNode areas = this.scope.root(call, HostedNodeTree.AREAS);
		ObjectNode json = Json.object();
		json.putObject("field")
			.put("referenceName", "System.AreaPath")
			.put("url", call.links().organization("/_apis/wit/fields/System.AreaPath"));
		String usual = settings.defaultArea();
		ArrayNode values = Json.array();
		settings.areas()
			.forEach((path, children) -> values.addObject().put("value", path).put("includeChildren", children));
		if (usual == null && settings.plansAtRoot()) {
			usual = areas.workItemPath();
			values.addObject().put("value", usual).put("includeChildren", false);
		}
		json.put("defaultValue", usual).set("values", values);
		TeamLinks links = new TeamLinks(call, this.scope);
		String self = links.address("/teamfieldvalues");
		json.put("url", self)
			.set("_links", links.of(self, "teamSettings", links.address(""), "areaPathClassificationNodes",
					NodeUrl.of(call.links(), this.scope.project(call).id(), areas)));
		return json;
	}

}
