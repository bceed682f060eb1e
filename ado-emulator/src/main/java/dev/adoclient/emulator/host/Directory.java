package dev.adoclient.emulator.host;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The people whom the organization knows. Thread-safe. */
public final class Directory {

	private final Set<Person> people = new LinkedHashSet<>();

	/** Makes the person known. */
	public synchronized void add(Person person) {
		this.people.add(person);
	}

	/** Makes the person unknown. */
	public synchronized void remove(Person person) {
		this.people.remove(person);
	}

	/** Returns everybody, in the order in which they became known. */
	public synchronized List<Person> all() {
		return List.copyOf(this.people);
	}

	/** Returns all of that kind, in the order in which they became known. */
	public synchronized List<Person> all(Person.Kind kind) {
		return this.people.stream().filter((person) -> person.kind() == kind).toList();
	}

	/** Returns the person of that name, mail address, id or descriptor. */
	public synchronized Optional<Person> find(String text) {
		return this.people.stream()
			.filter((person) -> person.uniqueName().equalsIgnoreCase(text)
					|| person.displayName().equalsIgnoreCase(text) || person.combinedName().equalsIgnoreCase(text)
					|| person.id().toString().equalsIgnoreCase(text) || person.subjectDescriptor().equals(text))
			.findFirst();
	}

}
