package dev.adoclient.emulator.service.pullrequest;

import java.util.ArrayList;
import java.util.List;

import dev.adoclient.emulator.git.Commit;
import dev.adoclient.emulator.git.Difference;
import dev.adoclient.emulator.git.ObjectStore;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.pullrequest.HostedPullRequest;
import dev.adoclient.emulator.pullrequest.ReviewIteration;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.PersonJson;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.rest.Routes;
import dev.adoclient.emulator.service.git.GitCommitJson;
import dev.adoclient.emulator.service.git.GitLinks;
import dev.adoclient.emulator.service.git.GitScope;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Shows the iterations of a pull request: their commits and what they change. */
final class PullIterationRoutes implements Routes {

	private static final String ITERATIONS = GitScope.PULL_REQUEST + "/iterations";

	private static final String ITERATION = ITERATIONS + "/{iterationId}";

	private static final int USUAL_CHANGES = 100;

	private static final int MOST_CHANGES = 2000;

	private final GitScope scope;

	PullIterationRoutes(Organization organization) {
		this.scope = new GitScope(organization);
	}

	@Override
	public List<Route> routes() {
		return GitScope.withAndWithoutProject(Route.of("GET", ITERATIONS, this::list),
				Route.of("GET", ITERATION, this::get), Route.of("GET", ITERATION + "/changes", this::changes),
				Route.of("GET", ITERATION + "/commits", this::commits));
	}

	private Answer list(Call call) {
		HostedPullRequest pullRequest = this.scope.pullRequest(call);
		List<ObjectNode> all = new ArrayList<>();
		for (ReviewIteration iteration : pullRequest.lifecycle().iterations()) {
			ObjectNode json = json(call, pullRequest, iteration);
			if (call.flag("includeCommits")) {
				json.set("commits", summaries(call, pullRequest, commitsOf(pullRequest, iteration)));
			}
			all.add(json);
		}
		return Answer.json(Json.list(all));
	}

	private Answer get(Call call) {
		HostedPullRequest pullRequest = this.scope.pullRequest(call);
		return Answer.json(json(call, pullRequest, iteration(call, pullRequest)));
	}

	private static ReviewIteration iteration(Call call, HostedPullRequest pullRequest) {
		return pullRequest.lifecycle().iteration(call.intVariable("iterationId"));
	}

	private ObjectNode json(Call call, HostedPullRequest pullRequest, ReviewIteration iteration) {
		GitLinks links = GitLinks.of(call, this.scope, pullRequest.repository());
		Commit source = pullRequest.repository().objects().commit(iteration.sourceCommit());
		ObjectNode json = Json.object().put("id", iteration.id());
		json.put("description", source.message().lines().findFirst().orElse(""));
		json.set("author", PersonJson.referenceInGit(call.links(), iteration.author()));
		json.put("createdDate", Json.date(iteration.createdDate()))
			.put("updatedDate", Json.date(iteration.createdDate()));
		putCommit(json, "sourceRefCommit", iteration.sourceCommit());
		putCommit(json, "targetRefCommit", iteration.targetCommit());
		putCommit(json, "commonRefCommit", iteration.commonCommit());
		json.put("hasMoreCommits", false).put("reason", iteration.cause().wire());
		json.set("_links",
				links.self(links.api("/pullRequests/" + pullRequest.id() + "/iterations/" + iteration.id())));
		return json;
	}

	private static void putCommit(ObjectNode json, String name, @Nullable String commitId) {
		if (commitId != null) {
			json.putObject(name).put("commitId", commitId);
		}
	}

	/** An iteration is compared with an earlier one, or with where it comes from. */
	private Answer changes(Call call) {
		HostedPullRequest pullRequest = this.scope.pullRequest(call);
		ReviewIteration iteration = iteration(call, pullRequest);
		ObjectStore objects = pullRequest.repository().objects();
		int compareTo = call.count("$compareTo", 0, Integer.MAX_VALUE);
		String base = (compareTo == 0) ? iteration.commonCommit()
				: pullRequest.lifecycle().iteration(compareTo).sourceCommit();
		List<Difference.Delta> all = Difference.of(objects.filesOf(base), objects.filesOf(iteration.sourceCommit()))
			.stream()
			.filter((delta) -> delta.kind() != Difference.Kind.SOURCE_RENAME)
			.toList();
		int skip = call.count("$skip", 0, Integer.MAX_VALUE);
		int top = call.count("$top", USUAL_CHANGES, MOST_CHANGES);
		ObjectNode json = Json.object();
		ArrayNode entries = json.putArray("changeEntries");
		int end = (int) Math.min(all.size(), (long) skip + top);
		for (int i = skip; i < end; i++) {
			entries.add(change(i + 1, all.get(i)));
		}
		if (end < all.size() && top > 0) {
			json.put("nextSkip", end).put("nextTop", Math.min(top, all.size() - end));
		}
		return Answer.json(json);
	}

	private static ObjectNode change(int number, Difference.Delta delta) {
		ObjectNode json = Json.object().put("changeTrackingId", number).put("changeId", number);
		ObjectNode item = json.putObject("item");
		if (delta.newBlob() != null) {
			item.put("objectId", delta.newBlob());
		}
		if (delta.oldBlob() != null) {
			item.put("originalObjectId", delta.oldBlob());
		}
		item.put("path", delta.path());
		json.put("changeType", delta.kind().wire());
		if (delta.sourcePath() != null) {
			json.put("originalPath", delta.sourcePath());
		}
		return json;
	}

	private Answer commits(Call call) {
		HostedPullRequest pullRequest = this.scope.pullRequest(call);
		List<Commit> all = commitsOf(pullRequest, iteration(call, pullRequest));
		ObjectNode json = Json.object();
		ArrayNode page = summaries(call, pullRequest, call.page(all, "skip", "top", Integer.MAX_VALUE));
		json.put("count", page.size()).set("value", page);
		return Answer.json(json);
	}

	/** What this iteration brought that the one before had not. */
	private static List<Commit> commitsOf(HostedPullRequest pullRequest, ReviewIteration iteration) {
		List<Commit> all = PullRequestRoutes.commits(pullRequest, iteration);
		if (iteration.id() == 1) {
			return all;
		}
		ReviewIteration before = pullRequest.lifecycle().iteration(iteration.id() - 1);
		List<Commit> known = pullRequest.repository().ancestry().log(before.sourceCommit());
		return all.stream().filter((commit) -> !known.contains(commit)).toList();
	}

	private ArrayNode summaries(Call call, HostedPullRequest pullRequest, List<Commit> commits) {
		GitCommitJson json = new GitCommitJson(GitLinks.of(call, this.scope, pullRequest.repository()));
		return Json.array(commits.stream().map(json::summary).toList());
	}

}
