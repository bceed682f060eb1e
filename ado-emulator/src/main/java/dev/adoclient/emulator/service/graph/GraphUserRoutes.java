package dev.adoclient.emulator.service.graph;

import java.util.List;

import dev.adoclient.emulator.host.Directory;
import dev.adoclient.emulator.host.Person;
import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.rest.Routes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Lists and shows users, takes them in, and lets them go. */
final class GraphUserRoutes implements Routes {

	private static final String USERS = "/_apis/graph/users";

	private static final String USER = USERS + "/{userDescriptor}";

	private final Directory directory;

	private final GraphPeople users;

	GraphUserRoutes(Organization organization) {
		this.directory = organization.host().directory();
		this.users = new GraphPeople(organization, Person.Kind.USER);
	}

	@Override
	public List<Route> routes() {
		return List.of(Route.preview("GET", USERS, this::list), Route.preview("POST", USERS, this::create),
				Route.preview("GET", USER, this::get), Route.preview("DELETE", USER, this::delete),
				Route.of("GET", "/_apis/graph/Users/{userDescriptor}/providerinfo", this::provider));
	}

	/** Every user is a member of each project's scope. */
	private Answer list(Call call) {
		List<String> types = call.texts("subjectTypes");
		return this.users.list(call, (person) -> types.isEmpty()
				|| types.stream().anyMatch((type) -> person.subjectDescriptor().startsWith(type + ".")));
	}

	private Answer get(Call call) {
		return Answer.json(GraphJson.person(call.links(), person(call)));
	}

	/** Where the user comes from. */
	private Answer provider(Call call) {
		ObjectNode user = GraphJson.person(call.links(), person(call));
		return Answer.json(user.retain("descriptor", "domain", "origin", "originId"));
	}

	private Answer create(Call call) {
		return this.users.admit(call, named(call.body()));
	}

	private Person named(JsonNode body) {
		for (String property : List.of("originId", "principalName", "mailAddress")) {
			String text = Json.text(body, property);
			if (text != null) {
				return this.directory.find(text).orElseGet(() -> Person.of(text, text));
			}
		}
		throw ServiceException.invalidArgument("Value cannot be null.\r\nParameter name: originId");
	}

	private Answer delete(Call call) {
		return this.users.dismiss(person(call));
	}

	private Person person(Call call) {
		return this.users.get(call.variable("userDescriptor"));
	}

}
