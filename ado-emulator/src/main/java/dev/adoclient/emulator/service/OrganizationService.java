package dev.adoclient.emulator.service;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import dev.adoclient.emulator.host.Person;
import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.host.ServiceHost;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.Authentication;
import dev.adoclient.emulator.rest.Compression;
import dev.adoclient.emulator.rest.ErrorAnswer;
import dev.adoclient.emulator.rest.Links;
import dev.adoclient.emulator.rest.PathSegments;
import dev.adoclient.emulator.rest.Permissions;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.rest.Router;
import dev.adoclient.emulator.rest.ServiceRequest;
import dev.adoclient.emulator.service.agent.AgentArea;
import dev.adoclient.emulator.service.audit.AuditArea;
import dev.adoclient.emulator.service.build.BuildArea;
import dev.adoclient.emulator.service.endpoint.EndpointRoutes;
import dev.adoclient.emulator.service.entitlement.EntitlementArea;
import dev.adoclient.emulator.service.git.GitArea;
import dev.adoclient.emulator.service.governance.GovernanceRoutes;
import dev.adoclient.emulator.service.graph.GraphArea;
import dev.adoclient.emulator.service.hook.SubscriptionRoutes;
import dev.adoclient.emulator.service.library.VariableGroupRoutes;
import dev.adoclient.emulator.service.location.ConnectionRoutes;
import dev.adoclient.emulator.service.location.LocationRoutes;
import dev.adoclient.emulator.service.pipeline.PipelineArea;
import dev.adoclient.emulator.service.policy.PolicyArea;
import dev.adoclient.emulator.service.project.ProjectArea;
import dev.adoclient.emulator.service.pullrequest.PullRequestArea;
import dev.adoclient.emulator.service.security.SecurityArea;
import dev.adoclient.emulator.service.wiki.WikiArea;
import dev.adoclient.emulator.service.work.WorkArea;
import dev.adoclient.emulator.service.workitem.WorkItemArea;

/**
 * Answers every request to the host of an organization. One request is done at a time, as
 * a whole.
 */
public final class OrganizationService {

	private static final Logger LOG = System.getLogger(OrganizationService.class.getName());

	private final ServiceHost host;

	private final Person caller;

	private final Authentication authentication;

	private final ConnectionRoutes connection;

	private final Router router;

	/** Creates the service of that organization. */
	public OrganizationService(Organization organization) {
		this.host = organization.host();
		this.caller = organization.caller();
		this.authentication = new Authentication(this.host.access());
		this.connection = new ConnectionRoutes(organization, this.authentication);
		this.router = new Router(new Permissions(this.host.access(), this.caller), List.of(new LocationRoutes(),
				this.connection, ProjectArea.routes(organization), BuildArea.routes(organization),
				PipelineArea.routes(organization), WorkItemArea.routes(organization, this::answerOrRefuse),
				GitArea.routes(organization), PullRequestArea.routes(organization), PolicyArea.routes(organization),
				SecurityArea.routes(organization), GraphArea.routes(organization), EntitlementArea.routes(organization),
				AuditArea.routes(organization), WikiArea.routes(organization), AgentArea.routes(organization),
				new VariableGroupRoutes(organization), new EndpointRoutes(organization),
				new SubscriptionRoutes(organization), WorkArea.routes(organization),
				new GovernanceRoutes(organization)));
	}

	/** Every operation that is emulated. */
	List<Route> routes() {
		return this.router.routes();
	}

	/** Answers the request; the answer says in {@code ActivityId} which one it was. */
	public Answer answer(ServiceRequest request) {
		UUID activityId = UUID.randomUUID();
		Answer answer = this.host.during(activityId, () -> answerOrRefuse(request));
		if (this.authentication.admits(request)) {
			answer = answer.with("X-VSS-UserData", this.caller.id() + ":" + this.caller.uniqueName());
		}
		return Compression.apply(request, answer)
			.with("ActivityId", activityId.toString())
			.with("X-VSS-E2EID", activityId.toString())
			.with("X-TFS-ProcessId", this.host.id().toString())
			.with("X-TFS-Session", activityId.toString())
			.with("X-MSEdge-Ref", "Ref A: " + activityId.toString().replace("-", "").toUpperCase(Locale.ROOT)
					+ " Ref B: EMULATOR Ref C: " + this.host.now());
	}

	/**
	 * Answers a request of its own, so that the classes are loaded that an answer needs.
	 */
	public void rehearse() {
		answer(new ServiceRequest("GET", "http://localhost", "/" + this.host.name() + "/_apis/projects",
				Map.of("Authorization", "Bearer " + this.host.access().token()), new byte[0]));
	}

	private Answer answerOrRefuse(ServiceRequest request) {
		try {
			return dispatch(request);
		}
		catch (ServiceException ex) {
			return ErrorAnswer.of(ex);
		}
		catch (RuntimeException ex) {
			LOG.log(Level.ERROR, "No answer to " + request.method() + " " + request.path(), ex);
			return ErrorAnswer
				.of(new ServiceException(500, "System.Exception, mscorlib", "This emulator has a defect: " + ex, 0));
		}
	}

	private Answer dispatch(ServiceRequest request) {
		List<String> path = PathSegments.of(request.path());
		if (path.isEmpty() || !path.get(0).equalsIgnoreCase(this.host.name())) {
			throw Router.unknown(request.path());
		}
		List<String> below = path.subList(1, path.size());
		if (below.isEmpty() && request.method().equals("HEAD")) {
			return this.authentication.tenant();
		}
		if (!this.authentication.admits(request) && !this.connection.answersStrangers(below)
				&& !LocationRoutes.answersStrangers(request, below)) {
			return this.authentication.turnAway(request);
		}
		return this.router.answer(request, new Links(request.origin(), this.host.name()), below);
	}

}
