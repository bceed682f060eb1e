package dev.adoclient.emulator.seed;

import dev.adoclient.emulator.organization.HostedProject;
import dev.adoclient.emulator.organization.Organization;

/** Fills one project. Every step takes effect at once. */
public final class ProjectBuilder {

	private final Organization organization;

	private final HostedProject project;

	/** Fills the project of that name, which is made where there is none. */
	public ProjectBuilder(Organization organization, String name) {
		this.organization = organization;
		this.project = organization.projects()
			.stream()
			.filter((each) -> each.name().equalsIgnoreCase(name))
			.findFirst()
			.orElseGet(() -> organization.addProject(name, ""));
	}

	/** What the service knows of it. */
	public HostedProject state() {
		return this.project;
	}

	/**
	 * The repository of that name. Where there is none it is made, with a README.md on
	 * the branch {@code main}.
	 */
	public RepositoryBuilder repository(String name) {
		return new RepositoryBuilder(this.organization, this.project, name);
	}

}
