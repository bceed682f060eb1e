package dev.adoclient.emulator.organization;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import dev.adoclient.emulator.agent.Pools;
import dev.adoclient.emulator.audit.Streams;
import dev.adoclient.emulator.build.Builds;
import dev.adoclient.emulator.endpoint.Endpoints;
import dev.adoclient.emulator.entitlement.Entitlements;
import dev.adoclient.emulator.git.Imports;
import dev.adoclient.emulator.git.Repositories;
import dev.adoclient.emulator.graph.Avatars;
import dev.adoclient.emulator.graph.Groups;
import dev.adoclient.emulator.hook.Subscriptions;
import dev.adoclient.emulator.host.History;
import dev.adoclient.emulator.host.Person;
import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.host.ServiceHost;
import dev.adoclient.emulator.host.StableId;
import dev.adoclient.emulator.library.VariableGroups;
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

	private final List<HostedProject> deletedProjects = new ArrayList<>();

	private final Operations operations;

	private final WorkItems workItems;

	private final SavedQueries savedQueries;

	private final AtomicInteger definitionIds = new AtomicInteger();

	private final AtomicInteger buildIds = new AtomicInteger();

	private final AtomicInteger pushIds = new AtomicInteger();

	private final AtomicInteger policyIds = new AtomicInteger();

	private final PolicyGuard guard;

	private final HostedPullRequests pullRequests;

	private final AccessControl accessControl;

	private final Groups groups;

	private final Entitlements entitlements;

	private final Pools pools;

	private final VariableGroups variableGroups;

	private final Endpoints endpoints;

	private final Subscriptions subscriptions;

	private final Imports imports;

	private final Avatars avatars;

	private final Streams auditStreams;

	/** Creates an organization without projects. */
	public Organization(ServiceHost host) {
		this.host = host;
		this.workItems = new WorkItems(host);
		LinkedWorkItems linked = new LinkedWorkItems(this.workItems);
		this.guard = new PolicyGuard(host, linked, (projectId) -> project(projectId.toString()).policies());
		this.pullRequests = new HostedPullRequests(host, linked, this.guard);
		this.accessControl = new AccessControl(host);
		this.operations = new Operations(host);
		this.savedQueries = new SavedQueries(host, this.caller);
		this.groups = new Groups(host);
		this.entitlements = new Entitlements(host, this.groups);
		this.pools = new Pools(host);
		this.variableGroups = new VariableGroups(host);
		this.endpoints = new Endpoints(host);
		this.subscriptions = new Subscriptions(host);
		this.imports = new Imports(host);
		this.avatars = new Avatars(host);
		this.auditStreams = new Streams(host);
		host.directory().add(this.caller);
		this.groups.join(this.caller.subjectDescriptor(), this.groups.all().get(0).descriptor());
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

	/** The groups of the organization and of its projects. */
	public Groups groups() {
		return this.groups;
	}

	/** Who may use the organization, with which access level. */
	public Entitlements entitlements() {
		return this.entitlements;
	}

	/** The pools of agents, and the queues to them. */
	public Pools pools() {
		return this.pools;
	}

	/** The pictures of users and groups. */
	public Avatars avatars() {
		return this.avatars;
	}

	/** Where the audit log is sent. */
	public Streams auditStreams() {
		return this.auditStreams;
	}

	/** The groups of variables of all projects. */
	public VariableGroups variableGroups() {
		return this.variableGroups;
	}

	/** The service endpoints of all projects. */
	public Endpoints endpoints() {
		return this.endpoints;
	}

	/** The repositories that are filled from others. */
	public Imports imports() {
		return this.imports;
	}

	/** The subscriptions of service hooks. */
	public Subscriptions subscriptions() {
		return this.subscriptions;
	}

	/** The queries that were saved to be asked again by their id. */
	public SavedQueries savedQueries() {
		return this.savedQueries;
	}

	/** What takes the service more than one request. */
	public Operations operations() {
		return this.operations;
	}

	/** Adds an empty project, whose default team the caller administers. */
	public HostedProject addProject(String name, String description) {
		return addProject(name, description, HostedProcess.AGILE);
	}

	/** Adds an empty project that follows that process. */
	public HostedProject addProject(String name, String description, HostedProcess process) {
		synchronized (this.host) {
			if (this.projects.containsKey(key(name))) {
				throw new IllegalArgumentException("There is a project '" + name + "' already");
			}
			UUID id = StableId.of("project", name + times(name));
			Teams teams = new Teams(this.host, id, StableId.of("team", name + times(name)), name);
			teams.defaultTeam().admin(this.caller);
			Builds builds = new Builds(this.host, this.definitionIds::incrementAndGet, this.buildIds::incrementAndGet);
			Repositories repositories = new Repositories(this.host, name, id, this.pushIds::incrementAndGet,
					new ContinuousIntegration(this.pullRequests, builds));
			Policies policies = this.guard.policies(this.policyIds::incrementAndGet, builds);
			HostedProject project = new HostedProject(id, name, description, process, this.host.now(), teams, builds,
					repositories, policies);
			this.projects.put(key(name), project);
			this.groups.addProject(id, name);
			this.pools.addProject(id);
			return project;
		}
	}

	/** What tells a project from those of its name that were deleted. */
	private String times(String name) {
		long deleted = this.deletedProjects.stream().filter((project) -> project.name().equalsIgnoreCase(name)).count();
		return (deleted > 0) ? "#" + deleted : "";
	}

	/** Deletes the project, which can be taken back. */
	public void deleteProject(HostedProject project) {
		synchronized (this.host) {
			if (this.projects.remove(key(project.name()), project)) {
				changed(project, HostedProjectState.DELETED);
				this.deletedProjects.add(project);
				this.groups.hideProject(project.id());
			}
		}
	}

	/** Takes back that the project was deleted, or refuses where another has its name. */
	public void restoreProject(HostedProject project) {
		synchronized (this.host) {
			requireFree(project.name());
			if (this.deletedProjects.remove(project)) {
				changed(project, HostedProjectState.WELL_FORMED);
				this.projects.put(key(project.name()), project);
				this.groups.showProject(project.id());
			}
		}
	}

	/** Refuses a name that a project has. */
	public void requireFree(String name) {
		synchronized (this.host) {
			if (this.projects.containsKey(key(name))) {
				throw new ServiceException(400,
						"Microsoft.TeamFoundation.Core.WebApi.ProjectAlreadyExistsException, "
								+ "Microsoft.TeamFoundation.Core.WebApi",
						"TF200019: The following project already exists on the Azure DevOps Server: " + name + ".");
			}
		}
	}

	/** Counts a change of the project. */
	public void changed(HostedProject project) {
		synchronized (this.host) {
			project.changed(this.host.now());
		}
	}

	private void changed(HostedProject project, HostedProjectState state) {
		project.state(state);
		project.changed(this.host.now());
	}

	/** Returns the projects that were deleted, the last one last. */
	public List<HostedProject> deletedProjects() {
		synchronized (this.host) {
			return new ArrayList<>(this.deletedProjects);
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
