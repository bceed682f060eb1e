package dev.adoclient.area.projects;

import java.time.Duration;
import java.util.UUID;

import reactor.core.publisher.Mono;

import dev.adoclient.blocking.GenerateBlocking;
import dev.adoclient.http.Paging;
import dev.adoclient.http.Target;
import dev.adoclient.model.PropertyChange;
import dev.adoclient.model.TeamProjectReference;
import dev.adoclient.paging.PagedFlux;

/**
 * The projects of the organization. Safe to share between threads.
 * <p>
 * To create, change or delete a project takes the service seconds to minutes: it starts
 * an operation, and each method here waits until that has finished. The operation is read
 * at once, then after 1 s, 1.5 s and so on, at the most after 30 s.
 *
 * @see <a href=
 * "https://learn.microsoft.com/rest/api/azure/devops/core/projects">Projects</a>
 */
@GenerateBlocking
public class ProjectsAsyncClient {

	private static final String PROJECTS = "/projects";

	private static final String PROJECT = "/projects/{projectId}";

	private static final String PROPERTIES = "/projects/{projectId}/properties";

	private static final String PROCESSES = "/process/processes";

	private final Target http;

	/**
	 * Creates the client of an organization; applications get theirs from the root
	 * client.
	 */
	public ProjectsAsyncClient(Target http) {
		this.http = http;
	}

	/**
	 * Returns the teams of one project.
	 * @param project its name or id
	 */
	public TeamsAsyncClient teams(String project) {
		return new TeamsAsyncClient(this.http, project);
	}

	/**
	 * Lists the projects of the organization that the caller may see and that can be
	 * used: those that are {@link dev.adoclient.model.ProjectState#WELL_FORMED}.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/core/projects/list">List</a>
	 */
	public PagedFlux<TeamProjectReference> listProjects() {
		return listProjects(ProjectQuery.all());
	}

	/**
	 * Lists the projects of the organization that the query names.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/core/projects/list">List</a>
	 */
	public PagedFlux<TeamProjectReference> listProjects(ProjectQuery query) {
		return this.http.get(PROJECTS)
			.query(query)
			.fetchPages(TeamProjectReference::new, Paging.byContinuationHeader());
	}

	/**
	 * Returns the project.
	 * @param project its name or id
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/core/projects/get">Get</a>
	 */
	public Mono<TeamProject> getProject(String project) {
		return getProject(project, ProjectOptions.defaults());
	}

	/**
	 * Returns the project, with what the options name.
	 * @param project its name or id
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/core/projects/get">Get</a>
	 */
	public Mono<TeamProject> getProject(String project, ProjectOptions options) {
		return this.http.get(PROJECT, project).query(options).fetch(TeamProject::new);
	}

	/**
	 * Creates a project, waits until it can be used, and returns it. When the limit is
	 * over, the service goes on: the project may be there later.
	 * @param limit how long to wait after the service has accepted the request
	 * @throws dev.adoclient.error.AdoConflictException if the operation fails or somebody
	 * cancels it; the message says what the service says
	 * @throws dev.adoclient.error.AdoTimeoutException if it has not finished within the
	 * limit
	 * @throws IllegalArgumentException if the limit is not longer than nothing
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/core/projects/create">Create</a>
	 */
	public Mono<TeamProject> createProject(ProjectRequest project, Duration limit) {
		Mono<TeamProject> created = getProject(project.name());
		return new OperationWait(this.http, limit).after(this.http.post(PROJECTS).body(project)).then(created);
	}

	/**
	 * Changes a project, waits until that is done, and returns it. When the limit is
	 * over, the service goes on.
	 * @param limit how long to wait after the service has accepted the request
	 * @throws dev.adoclient.error.AdoConflictException if the operation fails or somebody
	 * cancels it; the message says what the service says
	 * @throws dev.adoclient.error.AdoTimeoutException if it has not finished within the
	 * limit
	 * @throws IllegalArgumentException if nothing is to be changed, or the limit is not
	 * longer than nothing
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/core/projects/update">Update</a>
	 */
	public Mono<TeamProject> updateProject(UUID projectId, ProjectUpdate update, Duration limit) {
		Mono<TeamProject> updated = getProject(projectId.toString());
		return new OperationWait(this.http, limit).after(this.http.patch(PROJECT, projectId).body(update.required()))
			.then(updated);
	}

	/**
	 * Deletes a project with all that is in it, and waits until that is done. For 28 days
	 * it can be taken back: {@link ProjectUpdate#restored()}. When the limit is over, the
	 * service goes on.
	 * @param limit how long to wait after the service has accepted the request
	 * @throws dev.adoclient.error.AdoConflictException if the operation fails or somebody
	 * cancels it; the message says what the service says
	 * @throws dev.adoclient.error.AdoTimeoutException if it has not finished within the
	 * limit
	 * @throws IllegalArgumentException if the limit is not longer than nothing
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/core/projects/delete">Delete</a>
	 */
	public Mono<Void> deleteProject(UUID projectId, Duration limit) {
		return new OperationWait(this.http, limit).after(this.http.delete(PROJECT, projectId)).then();
	}

	/**
	 * Lists all properties of a project, those of the service included.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/core/projects/get-project-properties">Get
	 * Project Properties</a>
	 */
	public PagedFlux<ProjectProperty> listProperties(UUID projectId) {
		return listProperties(projectId, ProjectPropertyQuery.all());
	}

	/**
	 * Lists the properties of a project that the query names.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/core/projects/get-project-properties">Get
	 * Project Properties</a>
	 */
	public PagedFlux<ProjectProperty> listProperties(UUID projectId, ProjectPropertyQuery query) {
		return this.http.get(PROPERTIES, projectId)
			.query(query)
			.preview(1)
			.fetchPages(ProjectProperty::new, Paging.byContinuationHeader());
	}

	/**
	 * Changes properties of a project, all or none.
	 * @throws IllegalArgumentException if nothing is to be changed
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/core/projects/set-project-properties">Set
	 * Project Properties</a>
	 */
	public Mono<Void> updateProperties(UUID projectId, PropertyChange change) {
		return this.http.patch(PROPERTIES, projectId).preview(1).body(change.patch()).send();
	}

	/**
	 * Lists the teams of all projects, a hundred a page.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/core/teams/get-all-teams">Get
	 * All Teams</a>
	 */
	public PagedFlux<WebApiTeam> listAllTeams() {
		return listAllTeams(TeamQuery.all());
	}

	/**
	 * Lists the teams of all projects that the query names.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/core/teams/get-all-teams">Get
	 * All Teams</a>
	 */
	public PagedFlux<WebApiTeam> listAllTeams(TeamQuery query) {
		TeamQuery sized = query.sized();
		return this.http.get("/teams").query(sized).preview(3).fetchPages(WebApiTeam::new, Paging.bySkip(sized.size()));
	}

	/**
	 * Lists the processes, one of which each project follows.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/core/processes/list">List</a>
	 */
	public PagedFlux<ProjectProcess> listProcesses() {
		return this.http.get(PROCESSES).fetchPages(ProjectProcess::new, Paging.byContinuationHeader());
	}

	/**
	 * Returns the process.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/core/processes/get">Get</a>
	 */
	public Mono<ProjectProcess> getProcess(UUID processId) {
		return this.http.get(PROCESSES + "/{processId}", processId).fetch(ProjectProcess::new);
	}

}
