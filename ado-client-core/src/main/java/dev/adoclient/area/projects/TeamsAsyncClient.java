package dev.adoclient.area.projects;

import reactor.core.publisher.Mono;

import dev.adoclient.blocking.GenerateBlocking;
import dev.adoclient.http.Paging;
import dev.adoclient.http.Target;
import dev.adoclient.paging.PagedFlux;

/**
 * The teams of one project, and who is in them. Safe to share between threads.
 *
 * @see <a href= "https://learn.microsoft.com/rest/api/azure/devops/core/teams">Teams</a>
 */
@GenerateBlocking
public class TeamsAsyncClient {

	private static final String TEAMS = "/projects/{projectId}/teams";

	private static final String TEAM = "/projects/{projectId}/teams/{teamId}";

	private final Target http;

	private final String project;

	TeamsAsyncClient(Target http, String project) {
		this.http = http;
		this.project = project;
	}

	/**
	 * Lists the teams of the project, a hundred a page.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/core/teams/get-teams">Get
	 * Teams</a>
	 */
	public PagedFlux<WebApiTeam> listTeams() {
		return listTeams(TeamQuery.all());
	}

	/**
	 * Lists the teams of the project that the query names.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/core/teams/get-teams">Get
	 * Teams</a>
	 */
	public PagedFlux<WebApiTeam> listTeams(TeamQuery query) {
		TeamQuery sized = query.sized();
		return this.http.get(TEAMS, this.project).query(sized).fetchPages(WebApiTeam::new, Paging.bySkip(sized.size()));
	}

	/**
	 * Returns the team.
	 * @param team its name or id
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/core/teams/get">Get</a>
	 */
	public Mono<WebApiTeam> getTeam(String team) {
		return getTeam(team, TeamOptions.defaults());
	}

	/**
	 * Returns the team, with what the options name.
	 * @param team its name or id
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/core/teams/get">Get</a>
	 */
	public Mono<WebApiTeam> getTeam(String team, TeamOptions options) {
		return this.http.get(TEAM, this.project, team).query(options).fetch(WebApiTeam::new);
	}

	/**
	 * Creates a team and returns it.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/core/teams/create">Create</a>
	 */
	public Mono<WebApiTeam> createTeam(TeamRequest team) {
		return this.http.post(TEAMS, this.project).body(team).fetch(WebApiTeam::new);
	}

	/**
	 * Changes the name or the description of a team, and returns it.
	 * @param team its name or id
	 * @throws IllegalArgumentException if nothing is to be changed
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/core/teams/update">Update</a>
	 */
	public Mono<WebApiTeam> updateTeam(String team, TeamUpdate update) {
		return this.http.patch(TEAM, this.project, team).body(update.required()).fetch(WebApiTeam::new);
	}

	/**
	 * Deletes a team. The default team of a project cannot be deleted.
	 * @param team its name or id
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/core/teams/delete">Delete</a>
	 */
	public Mono<Void> deleteTeam(String team) {
		return this.http.delete(TEAM, this.project, team).send();
	}

	/**
	 * Lists the persons and groups in a team, a hundred a page, and whether they
	 * administer it.
	 * @param team its name or id
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/core/teams/get-team-members-with-extended-properties">Get
	 * Team Members With Extended Properties</a>
	 */
	public PagedFlux<TeamMember> listMembers(String team) {
		return this.http.get(TEAM + "/members", this.project, team)
			.parameter("$top", TeamQuery.PAGE)
			.fetchPages(TeamMember::new, Paging.bySkip(TeamQuery.PAGE));
	}

}
