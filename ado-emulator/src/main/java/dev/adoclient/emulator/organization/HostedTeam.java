package dev.adoclient.emulator.organization;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import dev.adoclient.emulator.host.Person;

/** A team of a project, with who is in it. */
public final class HostedTeam {

	private final UUID id;

	private final Map<Person, Boolean> members = new LinkedHashMap<>();

	private final TeamSettings settings = new TeamSettings();

	private String name;

	private String description;

	HostedTeam(UUID id, String name, String description) {
		this.id = id;
		this.name = name;
		this.description = description;
	}

	/** Adds the person. */
	public HostedTeam member(Person person) {
		this.members.put(person, false);
		return this;
	}

	/** Adds the person, who administers the team. */
	public HostedTeam admin(Person person) {
		this.members.put(person, true);
		return this;
	}

	/** Who is in the team, and whether they administer it. */
	public Map<Person, Boolean> members() {
		return new LinkedHashMap<>(this.members);
	}

	/** How the team plans. */
	public TeamSettings settings() {
		return this.settings;
	}

	public UUID id() {
		return this.id;
	}

	public String name() {
		return this.name;
	}

	void rename(String newName) {
		this.name = newName;
	}

	public String description() {
		return this.description;
	}

	/** Changes the description. */
	public void describe(String newDescription) {
		this.description = newDescription;
	}

}
