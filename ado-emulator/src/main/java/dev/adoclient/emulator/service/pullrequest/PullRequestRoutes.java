package dev.adoclient.emulator.service.pullrequest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import dev.adoclient.emulator.git.Commit;
import dev.adoclient.emulator.git.HostedRepository;
import dev.adoclient.emulator.organization.HostedProject;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.pullrequest.HostedPullRequest;
import dev.adoclient.emulator.pullrequest.PullRequestRefusals;
import dev.adoclient.emulator.pullrequest.ReviewIteration;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.AnswerPage;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.rest.Routes;
import dev.adoclient.emulator.service.git.GitCommitJson;
import dev.adoclient.emulator.service.git.GitLinks;
import dev.adoclient.emulator.service.git.GitScope;
import dev.adoclient.emulator.workitem.HostedWorkItem;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Lists, shows, opens and changes pull requests, and shows what is tied to one. */
final class PullRequestRoutes implements Routes {

	private static final String IN_REPOSITORY = GitScope.REPOSITORY + "/pullrequests";

	private static final String IN_PROJECT = "/{project}/_apis/git/pullrequests";

	private final GitScope scope;

	PullRequestRoutes(Organization organization) {
		this.scope = new GitScope(organization);
	}

	@Override
	public List<Route> routes() {
		return GitScope.withAndWithoutProject(Route.of("GET", IN_REPOSITORY, this::listOfRepository),
				Route.of("POST", IN_REPOSITORY, this::create), Route.of("GET", GitScope.PULL_REQUEST, this::get),
				Route.of("PATCH", GitScope.PULL_REQUEST, this::update),
				Route.of("GET", IN_PROJECT, this::listOfProject),
				Route.of("GET", IN_PROJECT + "/{pullRequestId}", this::getById),
				Route.of("GET", GitScope.PULL_REQUEST + "/workitems", this::workItems),
				Route.of("GET", GitScope.PULL_REQUEST + "/commits", this::commits));
	}

	private Answer listOfRepository(Call call) {
		HostedRepository repository = this.scope.repository(call);
		return list(call,
				this.scope.organization()
					.pullRequests()
					.all()
					.stream()
					.filter((pullRequest) -> pullRequest.repository().equals(repository))
					.toList());
	}

	private Answer listOfProject(Call call) {
		return list(call,
				this.scope.organization()
					.pullRequests()
					.all()
					.stream()
					.filter((pullRequest) -> isIn(this.scope.project(call), pullRequest))
					.toList());
	}

	private static boolean isIn(@Nullable HostedProject project, HostedPullRequest pullRequest) {
		return project == null || project.id().equals(pullRequest.repository().projectId());
	}

	private Answer list(Call call, List<HostedPullRequest> all) {
		PullRequestFilter filter = new PullRequestFilter(call);
		List<HostedPullRequest> wanted = all.stream().filter(filter::fits).toList();
		return Answer.json(Json.list(call.page(wanted, "$skip", "$top", 101)
			.stream()
			.map((pullRequest) -> new PullRequestJson(call, this.scope, pullRequest).summary())
			.toList()));
	}

	private Answer get(Call call) {
		HostedPullRequest pullRequest = this.scope.pullRequest(call);
		ObjectNode json = new PullRequestJson(call, this.scope, pullRequest).full();
		if (call.flag("includeWorkItemRefs")) {
			json.set("workItemRefs", references(call, pullRequest));
		}
		if (call.flag("includeCommits")) {
			json.set("commits",
					Json.array(call.page(summaries(call, pullRequest), "$skip", "$top", Integer.MAX_VALUE)));
		}
		return Answer.json(json);
	}

	private Answer getById(Call call) {
		HostedPullRequest pullRequest = this.scope.organization().pullRequests().get(call.intVariable("pullRequestId"));
		if (!isIn(this.scope.project(call), pullRequest)) {
			throw PullRequestRefusals.notFound();
		}
		return Answer.json(new PullRequestJson(call, this.scope, pullRequest).whole());
	}

	private Answer create(Call call) {
		HostedRepository repository = this.scope.repository(call);
		HostedPullRequest created = new PullRequestReader(this.scope.organization(), call.body()).open(repository);
		return Answer.json(201, new PullRequestJson(call, this.scope, created).created());
	}

	private Answer update(Call call) {
		HostedPullRequest pullRequest = this.scope.pullRequest(call);
		new PullRequestReader(this.scope.organization(), call.body()).update(pullRequest);
		return Answer.json(new PullRequestJson(call, this.scope, pullRequest).full());
	}

	private Answer workItems(Call call) {
		ArrayNode references = references(call, this.scope.pullRequest(call));
		List<ObjectNode> all = new ArrayList<>();
		references.forEach((reference) -> all.add(reference.asObject()));
		return Answer.json(Json.list(all));
	}

	/** Only which they are; the id is a text here. */
	private ArrayNode references(Call call, HostedPullRequest pullRequest) {
		ArrayNode references = Json.array();
		for (HostedWorkItem item : this.scope.organization().pullRequests().workItems().of(pullRequest)) {
			references.addObject()
				.put("id", String.valueOf(item.id()))
				.put("url", call.links().organization("/_apis/wit/workItems/" + item.id()));
		}
		return references;
	}

	/** This list alone of all commits goes on by a token. */
	private Answer commits(Call call) {
		List<ObjectNode> all = summaries(call, this.scope.pullRequest(call));
		return AnswerPage
			.of(IntStream.range(0, all.size()).boxed().toList(), AnswerPage.Position.ASCENDING,
					(place) -> new AnswerPage.Position("", place), call.count("$top", 100, Integer.MAX_VALUE),
					call.text("continuationToken"))
			.answer(all::get);
	}

	private List<ObjectNode> summaries(Call call, HostedPullRequest pullRequest) {
		GitCommitJson json = new GitCommitJson(GitLinks.of(call, this.scope, pullRequest.repository()));
		return commits(pullRequest, pullRequest.lifecycle().latest()).stream().map(json::summary).toList();
	}

	/** Returns what the iteration would bring into the target branch. */
	static List<Commit> commits(HostedPullRequest pullRequest, ReviewIteration iteration) {
		return pullRequest.repository().ancestry().only(iteration.sourceCommit(), iteration.commonCommit());
	}

}
