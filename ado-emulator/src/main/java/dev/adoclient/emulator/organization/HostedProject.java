package dev.adoclient.emulator.organization;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import dev.adoclient.emulator.build.AuthorizedResource;
import dev.adoclient.emulator.build.Builds;
import dev.adoclient.emulator.git.Repositories;
import dev.adoclient.emulator.governance.GovernedRepositories;
import dev.adoclient.emulator.policy.Policies;
import dev.adoclient.emulator.wiki.Wikis;
import org.jspecify.annotations.Nullable;

/** A project of the organization, with what belongs to it. */
public final class HostedProject {

	private final UUID id;

	private final String name;

	private final HostedProcess process;

	private final Teams teams;

	private final Builds builds;

	private final Repositories repositories;

	private final Policies policies;

	private final Wikis wikis;

	private final GovernedRepositories governance;

	private final Set<AuthorizedResource> authorizedResources = new LinkedHashSet<>();

	private final Map<String, String> properties = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

	private String description;

	private @Nullable String abbreviation;

	private HostedProjectState state = HostedProjectState.WELL_FORMED;

	private HostedProjectVisibility visibility = HostedProjectVisibility.PRIVATE;

	private int revision = 11;

	private Instant lastUpdateTime;

	HostedProject(UUID id, String name, String description, HostedProcess process, Instant lastUpdateTime, Teams teams,
			Builds builds, Repositories repositories, Policies policies) {
		this.id = id;
		this.name = name;
		this.description = description;
		this.process = process;
		this.lastUpdateTime = lastUpdateTime;
		this.teams = teams;
		this.builds = builds;
		this.repositories = repositories;
		this.policies = policies;
		this.wikis = new Wikis(id);
		this.governance = new GovernedRepositories(repositories);
		this.properties.put("System.CurrentProcessTemplateId", process.id().toString());
		this.properties.put("System.Process Template", process.title());
		this.properties.put("System.SourceControlGitEnabled", "True");
	}

	/** What every pipeline may use, to be changed. */
	public Set<AuthorizedResource> authorizedResources() {
		return this.authorizedResources;
	}

	public UUID id() {
		return this.id;
	}

	public String name() {
		return this.name;
	}

	public String description() {
		return this.description;
	}

	/** Changes the description. */
	public void describe(String newDescription) {
		this.description = newDescription;
	}

	public @Nullable String abbreviation() {
		return this.abbreviation;
	}

	/** Changes the abbreviation. */
	public void abbreviate(String newAbbreviation) {
		this.abbreviation = newAbbreviation;
	}

	public HostedProjectState state() {
		return this.state;
	}

	void state(HostedProjectState newState) {
		this.state = newState;
	}

	public HostedProjectVisibility visibility() {
		return this.visibility;
	}

	/** Changes who may see the project. */
	public void visibility(HostedProjectVisibility newVisibility) {
		this.visibility = newVisibility;
	}

	/** Counts a change. */
	void changed(Instant at) {
		this.revision++;
		this.lastUpdateTime = at;
	}

	public int revision() {
		return this.revision;
	}

	public Instant lastUpdateTime() {
		return this.lastUpdateTime;
	}

	/** The process that the project follows. */
	public HostedProcess process() {
		return this.process;
	}

	/** The properties, by name, to be changed by whoever asks. */
	public Map<String, String> properties() {
		return this.properties;
	}

	/** The teams of the project. */
	public Teams teams() {
		return this.teams;
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

	/** The wikis of the project. */
	public Wikis wikis() {
		return this.wikis;
	}

	/** The repositories of the project that component governance looks after. */
	public GovernedRepositories governance() {
		return this.governance;
	}

}
