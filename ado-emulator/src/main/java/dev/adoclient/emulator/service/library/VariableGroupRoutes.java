package dev.adoclient.emulator.service.library;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.host.WireName;
import dev.adoclient.emulator.library.HostedVariable;
import dev.adoclient.emulator.library.HostedVariableGroup;
import dev.adoclient.emulator.library.VariableGroups;
import dev.adoclient.emulator.organization.HostedProject;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.ProjectJson;
import dev.adoclient.emulator.rest.ProjectReferences;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.rest.Routes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Lists, shows, makes, replaces, shares and deletes groups of variables. */
public final class VariableGroupRoutes implements Routes {

	private static final String GROUPS = "/_apis/distributedtask/variablegroups";

	private static final String GROUP = GROUPS + "/{groupId}";

	private static final String REFERENCES = "variableGroupProjectReferences";

	private final Organization organization;

	private final ProjectReferences projects;

	private final VariableGroups groups;

	public VariableGroupRoutes(Organization organization) {
		this.organization = organization;
		this.projects = new ProjectReferences(organization);
		this.groups = organization.variableGroups();
	}

	@Override
	public List<Route> routes() {
		return List.of(Route.of("GET", "/{project}" + GROUPS, this::list),
				Route.of("GET", "/{project}" + GROUP, this::get), Route.of("POST", GROUPS, this::create),
				Route.of("POST", "/{project}" + GROUPS, this::create), Route.of("PUT", GROUP, this::replace),
				Route.of("PUT", "/{project}" + GROUP, this::replace), Route.of("PATCH", GROUPS, this::share),
				Route.of("DELETE", GROUP, this::delete), Route.of("DELETE", "/{project}" + GROUP, this::delete));
	}

	private Answer list(Call call) {
		List<Integer> ids = call.numbers("groupIds");
		Pattern name = pattern(call.text("groupName", "*"));
		int top = call.count("$top", Integer.MAX_VALUE, Integer.MAX_VALUE);
		boolean ascending = call.code(Order.class, "queryOrder", Order.ID_DESCENDING) == Order.ID_ASCENDING;
		Comparator<HostedVariableGroup> byId = Comparator.comparingInt(HostedVariableGroup::id);
		int after = call.count("continuationToken", 0, Integer.MAX_VALUE);
		List<HostedVariableGroup> found = this.groups.of(project(call).id())
			.stream()
			.filter((group) -> ids.isEmpty() || ids.contains(group.id()))
			.filter((group) -> name.matcher(group.name()).matches())
			.filter((group) -> after == 0 || (ascending ? group.id() > after : group.id() < after))
			.sorted(ascending ? byId : byId.reversed())
			.toList();
		List<HostedVariableGroup> page = found.subList(0, Math.min(top, found.size()));
		Answer answer = Answer.json(Json.list(page.stream().map((group) -> json(group).putNull(REFERENCES)).toList()));
		return (page.size() < found.size() && !page.isEmpty())
				? answer.with("X-MS-ContinuationToken", Integer.toString(page.get(page.size() - 1).id())) : answer;
	}

	/** A star stands for any letters. */
	private static Pattern pattern(String name) {
		return Pattern.compile(Pattern.quote(name).replace("*", "\\E.*\\Q"), Pattern.CASE_INSENSITIVE);
	}

	private HostedProject project(Call call) {
		return this.organization.project(call.variable("project"));
	}

	private Answer get(Call call) {
		UUID projectId = project(call).id();
		return this.groups.find(call.id("groupId"))
			.filter((group) -> group.projects().containsKey(projectId))
			.map((group) -> Answer.json(json(group)))
			.orElseThrow(() -> missing(call));
	}

	private HostedVariableGroup group(Call call) {
		return this.groups.find(call.id("groupId")).orElseThrow(() -> missing(call));
	}

	private static ServiceException missing(Call call) {
		return missing(call.variable("groupId"));
	}

	private static ServiceException missing(String id) {
		return new ServiceException(404,
				"Microsoft.TeamFoundation.DistributedTask.WebApi.VariableGroupNotFoundException, "
						+ "Microsoft.TeamFoundation.DistributedTask.WebApi",
				"Variable group with ID " + id + " does not exist.");
	}

	private Answer create(Call call) {
		JsonNode body = call.body();
		String name = name(body);
		HostedVariableGroup group = this.groups.create(this.projects.of(call, body.path(REFERENCES), REFERENCES, name));
		return write(group, body, name);
	}

	private Answer replace(Call call) {
		HostedVariableGroup group = group(call);
		JsonNode body = call.body();
		String name = name(body);
		if (body.path(REFERENCES).isArray() || call.optionalVariable("project") != null) {
			group.projects().putAll(this.projects.of(call, body.path(REFERENCES), REFERENCES, name));
		}
		return write(group, body, name);
	}

	private Answer write(HostedVariableGroup group, JsonNode body, String name) {
		String description = Objects.requireNonNullElse(Json.text(body, "description"), "");
		Map<String, HostedVariable> variables = new LinkedHashMap<>();
		body.path("variables").properties().forEach((variable) -> {
			JsonNode value = variable.getValue().path("value");
			variables.put(variable.getKey(),
					new HostedVariable(value.isValueNode() && !value.isNull() ? value.asString() : null,
							variable.getValue().path("isSecret").asBoolean(false)));
		});
		group.replace(name, description, variables, this.organization.host().preciseNow());
		ObjectNode json = json(group);
		Stream.of("createdBy", "modifiedBy").forEach((by) -> json.set(by, unnamed()));
		return Answer.json(json);
	}

	private static String name(JsonNode body) {
		String name = Json.text(body, "name");
		if (name == null || name.isBlank()) {
			throw ServiceException.invalidArgument("Value cannot be null.\r\nParameter name: group.Name");
		}
		return name;
	}

	private Answer share(Call call) {
		String id = call.requiredText("variableGroupId");
		HostedVariableGroup group = this.groups.find(Objects.requireNonNullElse(call.number("variableGroupId"), 0))
			.orElseThrow(() -> missing(id));
		this.groups.share(group, this.projects.of(call.body(), REFERENCES, group.name()));
		return Answer.empty(204);
	}

	private Answer delete(Call call) {
		this.groups.delete(group(call), this.projects.ids(call));
		return Answer.empty(204);
	}

	private ObjectNode json(HostedVariableGroup group) {
		ObjectNode json = Json.object();
		ObjectNode variables = json.putObject("variables");
		group.variables().forEach((name, variable) -> {
			ObjectNode shown = variables.putObject(name);
			if (variable.secret()) {
				shown.putNull("value").put("isSecret", true);
			}
			else {
				shown.put("value", variable.value());
			}
		});
		json.put("id", group.id())
			.put("type", "Vsts")
			.put("name", group.name())
			.put("description", group.description())
			.put("createdOn", Json.date(group.createdOn()))
			.put("modifiedOn", Json.date(group.modifiedOn()))
			.put("isShared", group.projects().size() > 1);
		json.set("createdBy", person());
		json.set("modifiedBy", person());
		ArrayNode references = json.putArray(REFERENCES);
		group.projects().forEach((projectId, name) -> {
			ObjectNode reference = references.addObject();
			reference.set("projectReference", ProjectJson.named(this.organization, projectId));
			reference.put("name", name).put("description", group.description());
		});
		return json;
	}

	/** The answer to a change says who made it by the id alone. */
	private ObjectNode unnamed() {
		return Json.object().putNull("displayName").put("id", this.organization.caller().id().toString());
	}

	/** A person has nothing but names and an id here. */
	private ObjectNode person() {
		return Json.object()
			.put("displayName", this.organization.caller().displayName())
			.put("id", this.organization.caller().id().toString())
			.put("uniqueName", this.organization.caller().uniqueName());
	}

	/** How groups are ordered. */
	enum Order implements WireName {

		ID_ASCENDING, ID_DESCENDING

	}

}
