package dev.adoclient.emulator.organization;

import java.time.Instant;
import java.util.UUID;

import dev.adoclient.emulator.build.Builds;
import dev.adoclient.emulator.host.StableId;

/** A project of the organization, with the builds that belong to it. */
public final class Project {

	private final String name;

	private final String description;

	private final Instant lastUpdateTime;

	private final Builds builds;

	Project(String name, String description, Instant lastUpdateTime, Builds builds) {
		this.name = name;
		this.description = description;
		this.lastUpdateTime = lastUpdateTime;
		this.builds = builds;
	}

	public UUID id() {
		return StableId.of("project", this.name);
	}

	public String name() {
		return this.name;
	}

	public String description() {
		return this.description;
	}

	public ProjectState state() {
		return ProjectState.WELL_FORMED;
	}

	public ProjectVisibility visibility() {
		return ProjectVisibility.PRIVATE;
	}

	public int revision() {
		return 11;
	}

	public Instant lastUpdateTime() {
		return this.lastUpdateTime;
	}

	public UUID defaultTeamId() {
		return StableId.of("team", this.name);
	}

	/** The builds of the project, and their definitions. */
	public Builds builds() {
		return this.builds;
	}

}
