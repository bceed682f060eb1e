package dev.adoclient.emulator.service.pullrequest;

import java.util.List;

import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.pullrequest.HostedPullRequest;
import dev.adoclient.emulator.pullrequest.PullRequestRefusals;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.rest.Routes;
import dev.adoclient.emulator.service.git.GitScope;

/** Shows, adds and removes labels. */
final class PullLabelRoutes implements Routes {

	private static final String LABELS = GitScope.PULL_REQUEST + "/labels";

	private static final int LONGEST_NAME = 256;

	private final GitScope scope;

	PullLabelRoutes(Organization organization) {
		this.scope = new GitScope(organization);
	}

	@Override
	public List<Route> routes() {
		return GitScope.withAndWithoutProject(Route.of("GET", LABELS, this::list), Route.of("POST", LABELS, this::add),
				Route.of("GET", LABELS + "/{labelIdOrName}", this::get),
				Route.of("DELETE", LABELS + "/{labelIdOrName}", this::remove));
	}

	private Answer list(Call call) {
		HostedPullRequest pullRequest = this.scope.pullRequest(call);
		PullRequestJson json = new PullRequestJson(call, this.scope, pullRequest);
		return Answer.json(Json.list(pullRequest.labels().stream().map(json::label).toList()));
	}

	private Answer add(Call call) {
		HostedPullRequest pullRequest = this.scope.pullRequest(call);
		String name = Json.text(call.body(), "name");
		if (name == null || name.isBlank() || name.length() > LONGEST_NAME || name.contains(",")) {
			throw PullRequestRefusals.of(400, "GitPullRequestLabelNameInvalid",
					"The label name '" + name + "' is not valid.");
		}
		String present = pullRequest.labels().stream().filter(name::equalsIgnoreCase).findFirst().orElse(name);
		pullRequest.labels().add(present);
		return Answer.json(new PullRequestJson(call, this.scope, pullRequest).label(present));
	}

	private Answer get(Call call) {
		HostedPullRequest pullRequest = this.scope.pullRequest(call);
		return Answer.json(new PullRequestJson(call, this.scope, pullRequest).label(find(call, pullRequest)));
	}

	private Answer remove(Call call) {
		HostedPullRequest pullRequest = this.scope.pullRequest(call);
		pullRequest.labels().remove(find(call, pullRequest));
		return Answer.empty(200);
	}

	private static String find(Call call, HostedPullRequest pullRequest) {
		String idOrName = call.variable("labelIdOrName");
		return pullRequest.labels()
			.stream()
			.filter((label) -> label.equalsIgnoreCase(idOrName) || PullRequestJson.labelId(label).equals(idOrName))
			.findFirst()
			.orElseThrow(() -> PullRequestRefusals.of(404, "GitPullRequestLabelNotFoundException",
					"The label '" + idOrName + "' was not found in the pull request."));
	}

}
