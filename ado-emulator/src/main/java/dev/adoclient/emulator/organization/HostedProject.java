package dev.adoclient.emulator.organization;

import java.time.Instant;
import java.util.UUID;

import dev.adoclient.emulator.build.Builds;
import dev.adoclient.emulator.git.Repositories;
import dev.adoclient.emulator.host.StableId;
import dev.adoclient.emulator.policy.Policies;

/** A project of the organization, with what belongs to it. */
public final class HostedProject {

	private final String name;

	private final String description;

	private final Instant lastUpdateTime;

	private final Builds builds;

	private final Repositories repositories;

	private final Policies policies;

	HostedProject(String name, String description, Instant lastUpdateTime, Builds builds, Repositories repositories,
			Policies policies) {
		this.name = name;
		this.description = description;
		this.lastUpdateTime = lastUpdateTime;
		this.builds = builds;
		this.repositories = repositories;
		this.policies = policies;
	}

	static UUID id(String name) {
		return StableId.of("project", name);
	}

	public UUID id() {
		return id(this.name);
	}

	public String name() {
		return this.name;
	}

	public String description() {
		return this.description;
	}

	public HostedProjectState state() {
		return HostedProjectState.WELL_FORMED;
	}

	public HostedProjectVisibility visibility() {
		return HostedProjectVisibility.PRIVATE;
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

	/** The git repositories of the project. */
	public Repositories repositories() {
		return this.repositories;
	}

	/** The policies of the project, and what they say to pull requests. */
	public Policies policies() {
		return this.policies;
	}

}
