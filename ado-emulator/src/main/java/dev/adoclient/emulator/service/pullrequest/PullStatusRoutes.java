package dev.adoclient.emulator.service.pullrequest;

import java.util.ArrayList;
import java.util.List;

import dev.adoclient.emulator.git.GitRefusals;
import dev.adoclient.emulator.git.PostedStatus;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.pullrequest.HostedPullRequest;
import dev.adoclient.emulator.pullrequest.PullRequestRefusals;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.PatchReader;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.rest.Routes;
import dev.adoclient.emulator.service.git.GitScope;
import dev.adoclient.emulator.service.git.GitStatusJson;
import dev.adoclient.emulator.workitem.PatchOperation;

/** Shows what is said of a pull request or of one of its iterations, and takes more. */
final class PullStatusRoutes implements Routes {

	private final GitScope scope;

	PullStatusRoutes(Organization organization) {
		this.scope = new GitScope(organization);
	}

	@Override
	public List<Route> routes() {
		List<Route> routes = new ArrayList<>();
		for (String above : List.of("", "/iterations/{iterationId}")) {
			String statuses = GitScope.PULL_REQUEST + above + "/statuses";
			routes.addAll(GitScope.withAndWithoutProject(Route.of("GET", statuses, this::list),
					Route.of("POST", statuses, this::create), Route.of("PATCH", statuses, this::removeMany),
					Route.of("GET", statuses + "/{statusId}", this::get),
					Route.of("DELETE", statuses + "/{statusId}", this::remove)));
		}
		return routes;
	}

	private Answer list(Call call) {
		return Answer
			.json(Json.list(found(call).stream().map((status) -> GitStatusJson.write(call.links(), status)).toList()));
	}

	private List<PostedStatus> found(Call call) {
		HostedPullRequest pullRequest = this.scope.pullRequest(call);
		if (call.optionalVariable("iterationId") == null) {
			return pullRequest.statuses();
		}
		int iteration = pullRequest.lifecycle().iteration(call.intVariable("iterationId")).id();
		return pullRequest.statuses()
			.stream()
			.filter((status) -> Integer.valueOf(iteration).equals(status.iterationId()))
			.toList();
	}

	private PostedStatus find(Call call, String id) {
		return found(call).stream()
			.filter((status) -> String.valueOf(status.id()).equals(id))
			.findFirst()
			.orElseThrow(() -> PullRequestRefusals.noStatus(id));
	}

	private Answer get(Call call) {
		return Answer.json(GitStatusJson.write(call.links(), find(call, call.variable("statusId"))));
	}

	private Answer create(Call call) {
		HostedPullRequest pullRequest = this.scope.pullRequest(call);
		Organization organization = this.scope.organization();
		Integer iteration = (call.optionalVariable("iterationId") != null) ? call.intVariable("iterationId") : null;
		PostedStatus status = GitStatusJson.read(call.body(), iteration, organization.host(), organization.caller());
		if (status.iterationId() != null) {
			pullRequest.lifecycle().iteration(status.iterationId());
		}
		organization.pullRequests().guard().check(pullRequest, status);
		return Answer.json(GitStatusJson.write(call.links(), pullRequest.post(status)));
	}

	private Answer remove(Call call) {
		this.scope.pullRequest(call).takeBack(find(call, call.variable("statusId")).id());
		return Answer.empty(204);
	}

	/** Each path of the patch is the id of a status. */
	private Answer removeMany(Call call) {
		List<PostedStatus> removed = new ArrayList<>();
		for (PatchOperation operation : PatchReader.read(call.request())) {
			if (operation.op() != PatchOperation.Op.REMOVE) {
				throw GitRefusals.invalid("patchDocument");
			}
			removed.add(find(call, operation.path().substring(operation.path().lastIndexOf('/') + 1)));
		}
		removed.forEach((status) -> this.scope.pullRequest(call).takeBack(status.id()));
		return Answer.empty(204);
	}

}
