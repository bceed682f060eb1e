package dev.adoclient.emulator.service.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import dev.adoclient.emulator.graph.Descriptors;
import dev.adoclient.emulator.graph.Groups;
import dev.adoclient.emulator.host.Person;
import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.organization.HostedProject;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.rest.Routes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Leads from ids to descriptors and back, and finds subjects of any kind. */
final class GraphSubjectRoutes implements Routes {

	private final Organization organization;

	GraphSubjectRoutes(Organization organization) {
		this.organization = organization;
	}

	@Override
	public List<Route> routes() {
		return List.of(Route.of("GET", "/_apis/graph/descriptors/{storageKey}", this::descriptor),
				Route.of("GET", "/_apis/graph/storagekeys/{subjectDescriptor}", this::storageKey),
				Route.preview("POST", "/_apis/graph/subjectlookup", this::lookup),
				Route.preview("POST", "/_apis/graph/subjectquery", this::query));
	}

	private Answer descriptor(Call call) {
		String key = call.variable("storageKey");
		return subjects().filter((subject) -> subject.id().toString().equalsIgnoreCase(key))
			.findFirst()
			.map((subject) -> described(call, key, subject))
			.orElseThrow(() -> new ServiceException(404,
					"Microsoft.VisualStudio.Services.Graph.StorageKeyNotFoundException, "
							+ "Microsoft.VisualStudio.Services.WebApi",
					"VS860018: Could not resolve the storage key '" + key + "' to a descriptor."));
	}

	private Answer storageKey(Call call) {
		String descriptor = call.variable("subjectDescriptor");
		return subjects().filter((subject) -> subject.descriptor().equals(descriptor))
			.findFirst()
			.map((subject) -> Answer.json(result(call, "storagekeys/" + descriptor, subject.id().toString())))
			.orElseThrow(() -> Groups.unknown(descriptor));
	}

	/** The value is an object; what does not exist is left out. */
	private Answer lookup(Call call) {
		ObjectNode found = Json.object();
		JsonNode keys = call.body().path("lookupKeys");
		if (!keys.isArray()) {
			throw ServiceException.invalidArgument("Value cannot be null.\r\nParameter name: lookupKeys");
		}
		for (JsonNode key : keys) {
			String descriptor = String.valueOf(Json.text(key, "descriptor"));
			GraphJson.subject(call.links(), this.organization, descriptor)
				.ifPresent((subject) -> found.set(descriptor, subject));
		}
		ObjectNode answer = Json.object().put("count", found.size());
		answer.set("value", found);
		return Answer.json(answer);
	}

	private Answer query(Call call) {
		JsonNode body = call.body();
		String text = Optional.ofNullable(Json.text(body, "query"))
			.orElseThrow(() -> ServiceException.invalidArgument("Value cannot be null.\r\nParameter name: query"))
			.toLowerCase(Locale.ROOT);
		List<String> kinds = body.path("subjectKind")
			.valueStream()
			.map((kind) -> kind.asString().toLowerCase(Locale.ROOT))
			.toList();
		List<ObjectNode> all = new ArrayList<>();
		this.organization.host().directory().all().forEach((person) -> all.add(GraphJson.person(call.links(), person)));
		this.organization.groups().all().forEach((group) -> all.add(GraphJson.group(call.links(), group)));
		return Answer.json(Json.list(all.stream()
			.filter((subject) -> kinds.isEmpty() || kinds.contains(subject.path("subjectKind").asString()))
			.filter((subject) -> beginsWith(subject, "displayName", text) || beginsWith(subject, "principalName", text))
			.toList()));
	}

	private static boolean beginsWith(ObjectNode subject, String property, String text) {
		return subject.path(property).asString().toLowerCase(Locale.ROOT).startsWith(text);
	}

	private Answer described(Call call, String key, Subject subject) {
		ObjectNode json = result(call, "descriptors/" + key, subject.descriptor());
		String address = GraphJson.subject(call.links(), this.organization, subject.descriptor())
			.map((known) -> known.path("url").asString())
			.orElseGet(() -> call.links().organization("/_apis/graph/scopes/" + subject.descriptor()));
		ObjectNode addresses = json.withObject("_links");
		addresses.set("storageKey",
				Json.link(call.links().organization("/_apis/graph/storagekeys/" + subject.descriptor())));
		addresses.set("subject", Json.link(address));
		return Answer.json(json);
	}

	private static ObjectNode result(Call call, String route, String value) {
		ObjectNode json = Json.object().put("value", value);
		json.putObject("_links").set("self", Json.link(call.links().organization("/_apis/graph/" + route)));
		return json;
	}

	private Stream<Subject> subjects() {
		return Stream.of(this.organization.host().directory().all().stream().map(Subject::of),
				this.organization.groups().all().stream().map((group) -> new Subject(group.id(), group.descriptor())),
				this.organization.projects().stream().map(Subject::of))
			.flatMap((subjects) -> subjects);
	}

	/**
	 * What has a storage key.
	 *
	 * @param id the storage key
	 * @param descriptor what names it in the graph
	 */
	private record Subject(UUID id, String descriptor) {

		static Subject of(Person person) {
			return new Subject(person.id(), person.subjectDescriptor());
		}

		static Subject of(HostedProject project) {
			return new Subject(project.id(), Descriptors.scope(project.id()));
		}

	}

}
