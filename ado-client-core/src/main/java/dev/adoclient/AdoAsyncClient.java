package dev.adoclient;

import java.util.function.Function;
import java.util.function.UnaryOperator;

import reactor.core.publisher.Mono;

import org.springframework.http.HttpMethod;

import dev.adoclient.area.audit.AuditAsyncClient;
import dev.adoclient.area.builds.BuildsAsyncClient;
import dev.adoclient.area.endpoints.EndpointsAsyncClient;
import dev.adoclient.area.entitlements.EntitlementsAsyncClient;
import dev.adoclient.area.git.GitAsyncClient;
import dev.adoclient.area.git.PullRequestAsyncClient;
import dev.adoclient.area.git.PullRequestsAsyncClient;
import dev.adoclient.area.governance.GovernanceAsyncClient;
import dev.adoclient.area.graph.GraphAsyncClient;
import dev.adoclient.area.identities.IdentitiesAsyncClient;
import dev.adoclient.area.pipelines.PipelinesAsyncClient;
import dev.adoclient.area.policies.PoliciesAsyncClient;
import dev.adoclient.area.pools.PoolsAsyncClient;
import dev.adoclient.area.pools.QueuesAsyncClient;
import dev.adoclient.area.pools.VariableGroupsAsyncClient;
import dev.adoclient.area.projects.ProjectsAsyncClient;
import dev.adoclient.area.security.SecurityAsyncClient;
import dev.adoclient.area.wiki.WikiAsyncClient;
import dev.adoclient.area.workitems.WorkItemsAsyncClient;
import dev.adoclient.blocking.GenerateBlocking;
import dev.adoclient.connection.AdoConnection;
import dev.adoclient.connection.AdoService;
import dev.adoclient.error.AdoAuthenticationException;
import dev.adoclient.http.AdoHttp;
import dev.adoclient.http.Call;
import dev.adoclient.http.CallOptions;
import dev.adoclient.http.HttpParts;
import dev.adoclient.http.HttpPipeline;
import dev.adoclient.throttle.ClientLoad;
import dev.adoclient.throttle.RateLimits;

/**
 * Azure DevOps: one organization, or one collection of a Server. Safe to share between
 * threads; one client serves a whole application. It holds connections until it is
 * closed.
 */
@GenerateBlocking
public class AdoAsyncClient implements AutoCloseable {

	private final AdoHttp http;

	AdoAsyncClient(AdoHttp http) {
		this.http = http;
	}

	/**
	 * Returns a builder with the defaults of each setting.
	 */
	public static AdoClientBuilder<AdoAsyncClient> builder() {
		return new AdoClientBuilder<>(AdoConnection.builder(), Function.identity());
	}

	/**
	 * Returns a client of a connection.
	 */
	public static AdoAsyncClient create(AdoConnection connection) {
		return of(connection, HttpParts.of(connection.retries()));
	}

	static AdoAsyncClient of(AdoConnection connection, HttpParts parts) {
		return new AdoAsyncClient(AdoHttp.of(new HttpPipeline(connection, parts)));
	}

	/**
	 * Returns the builds of the default project.
	 * @throws IllegalStateException if there is no default project
	 */
	public BuildsAsyncClient builds() {
		return new BuildsAsyncClient(this.http.defaultProject());
	}

	/**
	 * Returns the builds of a project.
	 * @param project its name or id
	 */
	public BuildsAsyncClient builds(String project) {
		return new BuildsAsyncClient(this.http.project(project));
	}

	/**
	 * Returns the pipelines of the default project.
	 * @throws IllegalStateException if there is no default project
	 */
	public PipelinesAsyncClient pipelines() {
		return new PipelinesAsyncClient(this.http.defaultProject());
	}

	/**
	 * Returns the pipelines of a project.
	 * @param project its name or id
	 */
	public PipelinesAsyncClient pipelines(String project) {
		return new PipelinesAsyncClient(this.http.project(project));
	}

	/**
	 * Returns the work items of the default project; of the whole organization if there
	 * is none.
	 */
	public WorkItemsAsyncClient workItems() {
		return new WorkItemsAsyncClient(this.http.target(AdoService.CORE),
				this.http.defaultProjectIfPresent().orElse(null));
	}

	/**
	 * Returns the work items of a project.
	 * @param project its name or id
	 */
	public WorkItemsAsyncClient workItems(String project) {
		return new WorkItemsAsyncClient(this.http.target(AdoService.CORE), this.http.project(project));
	}

	/**
	 * Returns the git repositories of the default project.
	 * @throws IllegalStateException if there is no default project
	 */
	public GitAsyncClient git() {
		return new GitAsyncClient(this.http.defaultProject());
	}

	/**
	 * Returns the git repositories of a project.
	 * @param project its name or id
	 */
	public GitAsyncClient git(String project) {
		return new GitAsyncClient(this.http.project(project));
	}

	/**
	 * Returns the policies of the default project.
	 * @throws IllegalStateException if there is no default project
	 */
	public PoliciesAsyncClient policies() {
		return new PoliciesAsyncClient(this.http.defaultProject());
	}

	/**
	 * Returns the policies of a project.
	 * @param project its name or id
	 */
	public PoliciesAsyncClient policies(String project) {
		return new PoliciesAsyncClient(this.http.project(project));
	}

	/**
	 * Returns the pull requests of the default project.
	 * @throws IllegalStateException if there is no default project
	 */
	public PullRequestsAsyncClient pullRequests() {
		return new PullRequestsAsyncClient(this.http.defaultProject());
	}

	/**
	 * Returns the pull requests of a project.
	 * @param project its name or id
	 */
	public PullRequestsAsyncClient pullRequests(String project) {
		return new PullRequestsAsyncClient(this.http.project(project));
	}

	/**
	 * Returns one pull request.
	 * @param project the name or id of the project
	 * @param repository the name or id of the repository of its target branch
	 */
	public PullRequestAsyncClient pullRequest(String project, String repository, int pullRequestId) {
		return new PullRequestAsyncClient(this.http.project(project), repository, pullRequestId);
	}

	/**
	 * Returns the projects of the organization, and their teams.
	 */
	public ProjectsAsyncClient projects() {
		return new ProjectsAsyncClient(this.http.target(AdoService.CORE));
	}

	/**
	 * Returns who may do what in the organization.
	 */
	public SecurityAsyncClient security() {
		return new SecurityAsyncClient(this.http.target(AdoService.CORE));
	}

	/**
	 * Returns the users, groups and service principals of the organization; not on a
	 * Server.
	 */
	public GraphAsyncClient graph() {
		return new GraphAsyncClient(this.http.target(AdoService.GRAPH));
	}

	/**
	 * Returns the identities of the organization: whom permissions, policies and
	 * reviewers name.
	 */
	public IdentitiesAsyncClient identities() {
		return new IdentitiesAsyncClient(this.http.target(AdoService.IDENTITIES));
	}

	/**
	 * Returns the users of the organization with their access levels; not on a Server.
	 */
	public EntitlementsAsyncClient entitlements() {
		return new EntitlementsAsyncClient(this.http.target(AdoService.ENTITLEMENTS));
	}

	/**
	 * Returns the audit log of the organization; not on a Server.
	 */
	public AuditAsyncClient audit() {
		return new AuditAsyncClient(this.http.target(AdoService.AUDIT));
	}

	/**
	 * Returns the component governance of the default project.
	 * @throws IllegalStateException if there is no default project
	 */
	public GovernanceAsyncClient governance() {
		return new GovernanceAsyncClient(this.http.defaultProject().of(AdoService.GOVERNANCE));
	}

	/**
	 * Returns the component governance of a project.
	 * @param project its name or id
	 */
	public GovernanceAsyncClient governance(String project) {
		return new GovernanceAsyncClient(this.http.project(AdoService.GOVERNANCE, project));
	}

	/**
	 * Returns the service endpoints (service connections) of the default project.
	 * @throws IllegalStateException if there is no default project
	 */
	public EndpointsAsyncClient endpoints() {
		return new EndpointsAsyncClient(this.http.target(AdoService.CORE), this.http.defaultProject());
	}

	/**
	 * Returns the service endpoints (service connections) of a project.
	 * @param project its name or id
	 */
	public EndpointsAsyncClient endpoints(String project) {
		return new EndpointsAsyncClient(this.http.target(AdoService.CORE), this.http.project(project));
	}

	/**
	 * Returns the pools of agents of the organization.
	 */
	public PoolsAsyncClient pools() {
		return new PoolsAsyncClient(this.http.target(AdoService.CORE));
	}

	/**
	 * Returns the queues to pools of agents of the default project.
	 * @throws IllegalStateException if there is no default project
	 */
	public QueuesAsyncClient queues() {
		return new QueuesAsyncClient(this.http.defaultProject());
	}

	/**
	 * Returns the queues to pools of agents of a project.
	 * @param project its name or id
	 */
	public QueuesAsyncClient queues(String project) {
		return new QueuesAsyncClient(this.http.project(project));
	}

	/**
	 * Returns the variable groups of the default project.
	 * @throws IllegalStateException if there is no default project
	 */
	public VariableGroupsAsyncClient variableGroups() {
		return new VariableGroupsAsyncClient(this.http.target(AdoService.CORE), this.http.defaultProject());
	}

	/**
	 * Returns the variable groups of a project.
	 * @param project its name or id
	 */
	public VariableGroupsAsyncClient variableGroups(String project) {
		return new VariableGroupsAsyncClient(this.http.target(AdoService.CORE), this.http.project(project));
	}

	/**
	 * Returns the wikis of the default project.
	 * @throws IllegalStateException if there is no default project
	 */
	public WikiAsyncClient wiki() {
		return new WikiAsyncClient(this.http.defaultProject());
	}

	/**
	 * Returns the wikis of a project.
	 * @param project its name or id
	 */
	public WikiAsyncClient wiki(String project) {
		return new WikiAsyncClient(this.http.project(project));
	}

	/**
	 * Returns who we are, as the service sees it.
	 * @throws dev.adoclient.error.AdoAuthenticationException if it sees nobody
	 */
	public Mono<ConnectionData> checkAccess() {
		Call call = this.http.target(AdoService.CORE).get("/connectionData").preview(1);
		return call.fetch(ConnectionData::new).doOnNext((data) -> {
			if (data.authenticatedUser().map(AuthenticatedUser::isAnonymous).orElse(true)) {
				throw new AdoAuthenticationException(
						call.failure("The service takes the caller for nobody: the credential "
								+ "'%s' is not one of this organization.".formatted(this.http.credential())),
						null);
			}
		});
	}

	/**
	 * Returns whether the service lets us in; any failure is a no, never an error.
	 */
	public Mono<Boolean> verifyAccess() {
		return checkAccess().thenReturn(true).onErrorReturn(false);
	}

	/**
	 * Returns a request of any kind to a route of the core service.
	 * @param route behind the URL of the organization, such as
	 * {@code /{project}/_apis/build/tags}
	 * @param values for the places of the route, in their order
	 * @throws IllegalArgumentException if a value is not a safe segment of a path
	 */
	public AdoAsyncRequest request(HttpMethod method, String route, Object... values) {
		return request(AdoService.CORE, method, route, values);
	}

	/**
	 * Returns a request of any kind to a route of a service.
	 * @param route behind the URL of the service, such as {@code /_apis/graph/users}
	 * @param values for the places of the route, in their order
	 * @throws IllegalArgumentException if a value is not a safe segment of a path
	 */
	public AdoAsyncRequest request(AdoService service, HttpMethod method, String route, Object... values) {
		return new AdoAsyncRequest(this.http.root(service).call(method, route, values));
	}

	/**
	 * Returns a client that does some things otherwise, over the same connections.
	 */
	public AdoAsyncClient with(UnaryOperator<CallOptions> options) {
		return new AdoAsyncClient(this.http.with(options));
	}

	/**
	 * Returns the connection.
	 */
	public AdoConnection connection() {
		return this.http.connection();
	}

	/**
	 * Returns what is known of the rate limits of who asks.
	 */
	public RateLimits rateLimits() {
		return this.http.rateLimits();
	}

	/**
	 * Returns how busy the client is, and how often it has repeated and waited. Derived
	 * clients count with the first.
	 */
	public ClientLoad load() {
		return this.http.load();
	}

	/**
	 * Ends the connections. Calls under way end with
	 * {@link dev.adoclient.error.AdoClosedException}, whatever they wait for, and further
	 * ones are refused with it. Closing twice is fine, and closing a derived client does
	 * nothing.
	 */
	@Override
	public void close() {
		this.http.close();
	}

	/** Returns the name of the client and its connection, without a secret. */
	@Override
	public String toString() {
		return "Azure DevOps client %s: %s".formatted(connection().name(), connection());
	}

}
