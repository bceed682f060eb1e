package dev.adoclient.emulator.service.git;

import java.util.ArrayList;
import java.util.List;

import dev.adoclient.emulator.git.GitRefusals;
import dev.adoclient.emulator.git.HostedRepository;
import dev.adoclient.emulator.organization.HostedProject;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.pullrequest.HostedPullRequest;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Route;
import org.jspecify.annotations.Nullable;

/** Finds the repository and the pull request that a path names. */
public final class GitScope {

	/** The path of one repository. */
	public static final String REPOSITORY = "/{project}/_apis/git/repositories/{repositoryId}";

	/** The path of one pull request. */
	public static final String PULL_REQUEST = REPOSITORY + "/pullrequests/{pullRequestId}";

	private final Organization organization;

	public GitScope(Organization organization) {
		this.organization = organization;
	}

	/** The same routes with a project in front, and without. */
	public static List<Route> withAndWithoutProject(Route... routes) {
		List<Route> both = new ArrayList<>(List.of(routes));
		for (Route route : routes) {
			List<String> shorter = route.segments().subList(1, route.segments().size());
			both.add(Route.of(route.method(), "/" + String.join("/", shorter), route.handler()));
		}
		return both;
	}

	public Organization organization() {
		return this.organization;
	}

	/** The project in the path; null where there is none. */
	public @Nullable HostedProject project(Call call) {
		String project = call.optionalVariable("project");
		return (project != null) ? this.organization.project(project) : null;
	}

	/** The project of the repository. */
	public HostedProject project(HostedRepository repository) {
		return this.organization.project(repository.projectId().toString());
	}

	/** The repositories of the project in the path, or of all projects. */
	public List<HostedRepository> repositories(Call call) {
		HostedProject project = project(call);
		return (project != null) ? project.repositories().all()
				: this.organization.projects().stream().flatMap((each) -> each.repositories().all().stream()).toList();
	}

	/** The repository in the path, even one that is switched off. */
	public HostedRepository anyRepository(Call call) {
		String name = call.variable("repositoryId");
		HostedProject project = project(call);
		if (project != null) {
			return project.repositories().get(name);
		}
		return repositories(call).stream()
			.filter((repository) -> repository.id().toString().equalsIgnoreCase(name))
			.findFirst()
			.orElseThrow(() -> GitRefusals.noRepository(name));
	}

	/** The repository in the path. */
	public HostedRepository repository(Call call) {
		HostedRepository repository = anyRepository(call);
		if (repository.disabled()) {
			throw GitRefusals.noRepository(repository.name());
		}
		return repository;
	}

	/** The pull request in the path, of the repository in the path. */
	public HostedPullRequest pullRequest(Call call) {
		return this.organization.pullRequests().get(repository(call), call.intVariable("pullRequestId"));
	}

}
