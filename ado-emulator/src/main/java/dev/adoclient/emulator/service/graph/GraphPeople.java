package dev.adoclient.emulator.service.graph;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

import dev.adoclient.emulator.graph.Groups;
import dev.adoclient.emulator.host.Directory;
import dev.adoclient.emulator.host.Person;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.AnswerPage;
import dev.adoclient.emulator.rest.AnswerPage.Position;
import dev.adoclient.emulator.rest.Call;
import tools.jackson.databind.node.ObjectNode;

/** What is done with users and with service principals alike. */
final class GraphPeople {

	/** How many a page has. */
	private static final int PAGE = 500;

	private final Groups groups;

	private final Directory directory;

	private final Person.Kind kind;

	GraphPeople(Organization organization, Person.Kind kind) {
		this.groups = organization.groups();
		this.directory = organization.host().directory();
		this.kind = kind;
	}

	/** Lists those of the condition. */
	Answer list(Call call, Predicate<Person> condition) {
		List<Person> found = this.directory.all(this.kind)
			.stream()
			.filter(condition)
			.sorted(Comparator.comparing(Person::subjectDescriptor))
			.toList();
		return AnswerPage
			.of(found, Position.ASCENDING, (person) -> new Position(person.subjectDescriptor(), 0), PAGE,
					call.text("continuationToken"))
			.answer((person) -> GraphJson.person(call.links(), person));
	}

	/** Returns the one of that descriptor, or refuses as the service does. */
	Person get(String descriptor) {
		return this.directory.all(this.kind)
			.stream()
			.filter((person) -> person.subjectDescriptor().equals(descriptor))
			.findFirst()
			.orElseThrow(() -> Groups.unknown(descriptor));
	}

	/** Takes a person into the organization, and into the groups that the call names. */
	Answer admit(Call call, Person person) {
		List<String> containers = call.texts("groupDescriptors");
		containers.forEach(this.groups::get);
		this.directory.add(person);
		containers.forEach((container) -> this.groups.join(person.subjectDescriptor(), container));
		ObjectNode json = GraphJson.person(call.links(), person);
		return Answer.json(201, json).with("Location", json.path("url").asString());
	}

	/** Lets a person go. */
	Answer dismiss(Person person) {
		this.groups.forget(person.subjectDescriptor());
		this.directory.remove(person);
		return Answer.empty(204);
	}

}
