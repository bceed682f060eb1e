package dev.adoclient.emulator.service.graph;

import java.util.Comparator;
import java.util.List;

import dev.adoclient.emulator.graph.Groups;
import dev.adoclient.emulator.host.Directory;
import dev.adoclient.emulator.host.Person;
import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.AnswerPage;
import dev.adoclient.emulator.rest.AnswerPage.Position;
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

	/** How many users a page has. */
	private static final int PAGE = 500;

	private final Organization organization;

	private final Directory directory;

	GraphUserRoutes(Organization organization) {
		this.organization = organization;
		this.directory = organization.host().directory();
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
		List<Person> users = this.directory.all()
			.stream()
			.filter((person) -> types.isEmpty()
					|| types.stream().anyMatch((type) -> person.subjectDescriptor().startsWith(type + ".")))
			.sorted(Comparator.comparing(Person::subjectDescriptor))
			.toList();
		return AnswerPage
			.of(users, Position.ASCENDING, (person) -> new Position(person.subjectDescriptor(), 0), PAGE,
					call.text("continuationToken"))
			.answer((person) -> GraphJson.user(call.links(), person));
	}

	private Answer get(Call call) {
		return Answer.json(GraphJson.user(call.links(), person(call)));
	}

	/** Where the user comes from. */
	private Answer provider(Call call) {
		ObjectNode user = GraphJson.user(call.links(), person(call));
		return Answer.json(user.retain("descriptor", "domain", "origin", "originId"));
	}

	private Answer create(Call call) {
		JsonNode body = call.body();
		Person person = named(body);
		List<String> groups = call.texts("groupDescriptors");
		groups.forEach(this.organization.groups()::get);
		this.directory.add(person);
		groups.forEach((group) -> this.organization.groups().join(person.subjectDescriptor(), group));
		ObjectNode json = GraphJson.user(call.links(), person);
		return Answer.json(201, json).with("Location", json.path("url").asString());
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
		Person person = person(call);
		this.organization.groups().forget(person.subjectDescriptor());
		this.directory.remove(person);
		return Answer.empty(204);
	}

	private Person person(Call call) {
		String descriptor = call.variable("userDescriptor");
		return this.directory.all()
			.stream()
			.filter((person) -> person.subjectDescriptor().equals(descriptor))
			.findFirst()
			.orElseThrow(() -> Groups.unknown(descriptor));
	}

}
