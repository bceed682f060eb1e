package dev.adoclient.emulator.organization;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import dev.adoclient.emulator.build.Builds;
import dev.adoclient.emulator.git.Repositories;
import dev.adoclient.emulator.host.History;
import dev.adoclient.emulator.host.Person;
import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.host.ServiceHost;
import dev.adoclient.emulator.host.StableId;
import dev.adoclient.emulator.policy.Policies;
import dev.adoclient.emulator.policy.PolicyGuard;
import dev.adoclient.emulator.pullrequest.HostedPullRequests;
import dev.adoclient.emulator.pullrequest.LinkedWorkItems;
import dev.adoclient.emulator.security.AccessControl;
import dev.adoclient.emulator.workitem.WorkItems;

/** One organization: everything that the service knows. Thread-safe. */
public final class Organization {

	/** The directory that the organization's people come from. */
	public static final UUID TENANT_ID = StableId.of("tenant", "contoso.com");

	/** The deployment that the organization lives on. */
	public static final UUID DEPLOYMENT_ID = StableId.of("deployment", "emulator");

	private final ServiceHost host;

	private final Person caller = Person.of("Kim Abel", "kim.abel@contoso.com");

	private final NavigableMap<String, HostedProject> projects = new TreeMap<>();

	private final WorkItems workItems;

	private final SavedQueries savedQueries = new SavedQueries();

	private final AtomicInteger definitionIds = new AtomicInteger();

	private final AtomicInteger buildIds = new AtomicInteger();

	private final AtomicInteger pushIds = new AtomicInteger();

	private final AtomicInteger policyIds = new AtomicInteger();

	private final PolicyGuard guard;

	private final HostedPullRequests pullRequests;

	private final AccessControl accessControl;

	/** Creates an organization without projects. */
	public Organization(ServiceHost host) {
		this.host = host;
		this.workItems = new WorkItems(host);
		LinkedWorkItems linked = new LinkedWorkItems(this.workItems);
		this.guard = new PolicyGuard(host, linked, (projectId) -> project(projectId.toString()).policies());
		this.pullRequests = new HostedPullRequests(host, linked, this.guard);
		this.accessControl = new AccessControl(host);
		host.directory().add(this.caller);
	}

	public ServiceHost host() {
		return this.host;
	}

	/** Everything that happened, for comparison with what a client was told. */
	public History history() {
		return this.host.history();
	}

	/** The person to whom the accepted token belongs. */
	public Person caller() {
		return this.caller;
	}

	/** The work items of all projects. */
	public WorkItems workItems() {
		return this.workItems;
	}

	/** The pull requests of all projects. */
	public HostedPullRequests pullRequests() {
		return this.pullRequests;
	}

	/** Who may do what. */
	public AccessControl accessControl() {
		return this.accessControl;
	}

	/** The queries that were saved to be asked again by their id. */
	public SavedQueries savedQueries() {
		return this.savedQueries;
	}

	/** Adds an empty project. */
	public HostedProject addProject(String name, String description) {
		synchronized (this.host) {
			Builds builds = new Builds(this.host, this.definitionIds::incrementAndGet, this.buildIds::incrementAndGet);
			Repositories repositories = new Repositories(this.host, name, HostedProject.id(name),
					this.pushIds::incrementAndGet, this.pullRequests);
			Policies policies = this.guard.policies(this.policyIds::incrementAndGet, builds);
			HostedProject project = new HostedProject(name, description, this.host.now(), builds, repositories,
					policies);
			if (this.projects.putIfAbsent(key(name), project) != null) {
				throw new IllegalArgumentException("There is a project '" + name + "' already");
			}
			return project;
		}
	}

	/** Returns the projects, by name. */
	public List<HostedProject> projects() {
		synchronized (this.host) {
			return new ArrayList<>(this.projects.values());
		}
	}

	/** Returns the project of that name or id, or refuses as the service does. */
	public HostedProject project(String nameOrId) {
		synchronized (this.host) {
			for (HostedProject project : this.projects.values()) {
				if (project.name().equalsIgnoreCase(nameOrId) || project.id().toString().equalsIgnoreCase(nameOrId)) {
					return project;
				}
			}
			throw new ServiceException(404,
					"Microsoft.TeamFoundation.Core.WebApi.ProjectDoesNotExistWithNameException, "
							+ "Microsoft.TeamFoundation.Core.WebApi",
					"TF200016: The following project does not exist: " + nameOrId
							+ ". Verify that the name of the project is correct and that the project exists on the "
							+ "specified Azure DevOps Server.");
		}
	}

	private static String key(String name) {
		return name.toLowerCase(Locale.ROOT);
	}

}
