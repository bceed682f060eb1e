package dev.adoclient.emulator.service.build;

import java.util.List;

import dev.adoclient.emulator.build.BuildRefusals;
import dev.adoclient.emulator.build.Definitions;
import dev.adoclient.emulator.build.HostedDefinition;
import dev.adoclient.emulator.host.ServiceException;
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

/** Creates definitions, saves new revisions of them, and tells of the revisions. */
final class DefinitionChangeRoutes implements Routes {

	private static final String DEFINITIONS = "/{project}/_apis/build/definitions";

	private static final String DEFINITION = DEFINITIONS + "/{definitionId}";

	private final Organization organization;

	DefinitionChangeRoutes(Organization organization) {
		this.organization = organization;
	}

	@Override
	public List<Route> routes() {
		return List.of(Route.of("POST", DEFINITIONS, this::create), Route.of("PUT", DEFINITION, this::update),
				Route.of("PATCH", DEFINITION, this::restore), Route.of("DELETE", DEFINITION, this::delete),
				Route.of("GET", DEFINITION + "/revisions", this::revisions));
	}

	private HostedProject project(Call call) {
		return this.organization.project(call.variable("project"));
	}

	private Answer create(Call call) {
		HostedProject project = project(call);
		HostedDefinition source = named(call, project, "definitionToCloneId", "definitionToCloneRevision");
		DefinitionReader reader = new DefinitionReader(project, call.body(), source);
		return answer(call, project,
				project.builds()
					.definitions()
					.create(reader.read(1, this.organization.caller(), this.organization.host().now())));
	}

	private Answer update(Call call) {
		HostedProject project = project(call);
		JsonNode body = call.body();
		HostedDefinition present = project.builds().definitions().get(call.intVariable("definitionId"));
		int id = body.path("id").asInt(0);
		if (id != present.id()) {
			throw BuildRefusals.of(400, "DefinitionNotMatchedException", "The request specifies pipeline ID "
					+ present.id() + " but the supplied pipeline has ID " + id + ".");
		}
		HostedDefinition secrets = named(call, project, "secretsSourceDefinitionId", "secretsSourceDefinitionRevision");
		DefinitionReader reader = new DefinitionReader(project, body, (secrets != null) ? secrets : present);
		HostedDefinition next = reader
			.read(body.path("revision").asInt(0), this.organization.caller(), this.organization.host().now())
			.apply(id);
		return answer(call, project, project.builds().definitions().update(next));
	}

	private static @Nullable HostedDefinition named(Call call, HostedProject project, String idParameter,
			String revisionParameter) {
		Integer id = call.number(idParameter);
		Integer revision = call.number(revisionParameter);
		Definitions definitions = project.builds().definitions();
		if (id == null) {
			return null;
		}
		return (revision != null) ? definitions.get(id, revision) : definitions.get(id);
	}

	private Answer restore(Call call) {
		HostedProject project = project(call);
		call.requiredText("deleted");
		if (call.flag("deleted")) {
			throw ServiceException.invalidArgument("A definition is deleted by DELETE.\r\nParameter name: deleted");
		}
		return answer(call, project, project.builds().definitions().restore(call.intVariable("definitionId")));
	}

	private Answer delete(Call call) {
		project(call).builds().deleteDefinition(call.intVariable("definitionId"));
		return Answer.empty(204);
	}

	private Answer revisions(Call call) {
		HostedProject project = project(call);
		DefinitionJson json = new DefinitionJson(call.links(), project);
		return Answer.json(Json.list(project.builds()
			.definitions()
			.history(call.intVariable("definitionId"))
			.stream()
			.map((revision) -> revision(call, json, revision))
			.toList()));
	}

	private static ObjectNode revision(Call call, DefinitionJson definitions, HostedDefinition revision) {
		ObjectNode json = Json.object().put("revision", revision.revision()).put("name", revision.name());
		json.set("changedBy", PersonJson.reference(call.links(), revision.author()));
		json.put("changedDate", Json.date(revision.createdDate()))
			.put("changeType", (revision.revision() == 1) ? "add" : "update");
		if (revision.comment() != null) {
			json.put("comment", revision.comment());
		}
		return json.put("definitionUrl", definitions.url(revision));
	}

	private static Answer answer(Call call, HostedProject project, HostedDefinition definition) {
		return Answer.json(new DefinitionJson(call.links(), project).full(definition));
	}

}
