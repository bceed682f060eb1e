package dev.adoclient.emulator.service;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import dev.adoclient.emulator.host.Person;
import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.host.ServiceHost;
import dev.adoclient.emulator.organization.Organization;

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
				this.connection, new ProjectRoutes(organization), new BuildRoutes(organization),
				new DefinitionRoutes(organization), new TimelineRoutes(organization), new ArtifactRoutes(organization),
				new LeaseRoutes(organization), new WorkItemTypeRoutes(organization),
				new WorkItemReadRoutes(organization), new WorkItemRoutes(organization),
				new WorkItemHistoryRoutes(organization), new CommentRoutes(organization),
				new WorkItemMetadataRoutes(organization), new RecycleBinRoutes(organization),
				new AttachmentRoutes(organization), new WiqlRoutes(organization), new GitRepositoryRoutes(organization),
				new GitRecycleBinRoutes(organization), new GitRefRoutes(organization),
				new GitCommitRoutes(organization), new GitCommitStatusRoutes(organization),
				new GitItemRoutes(organization), new GitObjectRoutes(organization), new GitPushRoutes(organization),
				new GitCompareRoutes(organization), new PullRequestRoutes(organization),
				new PullReviewerRoutes(organization), new PullThreadRoutes(organization),
				new PullCommentRoutes(organization), new PullLabelRoutes(organization),
				new PullPropertyRoutes(organization), new PullStatusRoutes(organization),
				new PullIterationRoutes(organization), new PolicyRoutes(organization),
				new PolicyEvaluationRoutes(organization), new SecurityNamespaceRoutes(),
				new AccessControlRoutes(organization), new PermissionRoutes(organization),
				new WorkItemBatchRoutes(this::answerOrRefuse)));
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
		if (!this.authentication.admits(request) && !this.connection.answersStrangers(below)
				&& !LocationRoutes.answersStrangers(request, below)) {
			return this.authentication.turnAway(request);
		}
		return this.router.answer(request, new Links(request.origin(), this.host.name()), below);
	}

}
