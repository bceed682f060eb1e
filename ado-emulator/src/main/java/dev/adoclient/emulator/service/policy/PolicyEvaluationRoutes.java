package dev.adoclient.emulator.service.policy;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.organization.HostedProject;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.policy.PolicyVerdict;
import dev.adoclient.emulator.policy.VerdictState;
import dev.adoclient.emulator.pullrequest.HostedPullRequest;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.rest.Routes;

/** Shows what policies say to a pull request, and lets one judge again. */
final class PolicyEvaluationRoutes implements Routes {

	private static final String EVALUATIONS = "/{project}/_apis/policy/evaluations";

	/** How the policies name a pull request. */
	private static final Pattern ARTIFACT = Pattern.compile("vstfs:///CodeReview/CodeReviewId/([^/]+)/(\\d{1,9})",
			Pattern.CASE_INSENSITIVE);

	private final Organization organization;

	PolicyEvaluationRoutes(Organization organization) {
		this.organization = organization;
	}

	@Override
	public List<Route> routes() {
		return List.of(Route.preview("GET", EVALUATIONS, this::list),
				Route.preview("GET", EVALUATIONS + "/{evaluationId}", this::get),
				Route.preview("PATCH", EVALUATIONS + "/{evaluationId}", this::requeue));
	}

	private Answer list(Call call) {
		HostedProject project = project(call);
		boolean all = call.flag("includeNotApplicable");
		List<PolicyVerdict> found = project.policies()
			.verdicts()
			.of(pullRequest(call, project))
			.stream()
			.filter((verdict) -> all || verdict.state() != VerdictState.NOT_APPLICABLE)
			.toList();
		PolicyJson json = new PolicyJson(call.links(), project);
		return Answer
			.json(Json.list(call.page(found, "$skip", "$top", Integer.MAX_VALUE).stream().map(json::verdict).toList()));
	}

	/** The artifact names the project by its id, and it must be the one in the path. */
	private HostedPullRequest pullRequest(Call call, HostedProject project) {
		String artifactId = call.requiredText("artifactId");
		Matcher artifact = ARTIFACT.matcher(artifactId);
		if (!artifact.matches() || !artifact.group(1).equalsIgnoreCase(project.id().toString())) {
			throw ServiceException
				.invalidArgument("The artifact '" + artifactId + "' is not valid.\r\nParameter name: artifactId");
		}
		return this.organization.pullRequests().get(Integer.parseInt(artifact.group(2)));
	}

	private Answer get(Call call) {
		HostedProject project = project(call);
		PolicyVerdict verdict = project.policies().verdicts().get(call.variable("evaluationId"));
		return Answer.json(new PolicyJson(call.links(), project).verdict(verdict));
	}

	private Answer requeue(Call call) {
		HostedProject project = project(call);
		PolicyVerdict verdict = project.policies().verdicts().requeue(call.variable("evaluationId"));
		return Answer.json(new PolicyJson(call.links(), project).verdict(verdict));
	}

	private HostedProject project(Call call) {
		return this.organization.project(call.variable("project"));
	}

}
