package dev.adoclient.emulator.service.pullrequest;

import java.util.ArrayList;
import java.util.List;

import dev.adoclient.emulator.git.GitRefusals;
import dev.adoclient.emulator.host.Person;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.pullrequest.HostedPullRequest;
import dev.adoclient.emulator.pullrequest.PullRequestRefusals;
import dev.adoclient.emulator.pullrequest.ReviewerVote;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.rest.Routes;
import dev.adoclient.emulator.service.git.GitRefRoutes;
import dev.adoclient.emulator.service.git.GitScope;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Shows, adds and removes reviewers, and takes their votes. */
final class PullReviewerRoutes implements Routes {

	private static final String REVIEWERS = GitScope.PULL_REQUEST + "/reviewers";

	private static final String REVIEWER = REVIEWERS + "/{reviewerId}";

	private final GitScope scope;

	private final Organization organization;

	PullReviewerRoutes(Organization organization) {
		this.scope = new GitScope(organization);
		this.organization = organization;
	}

	@Override
	public List<Route> routes() {
		return GitScope.withAndWithoutProject(Route.of("GET", REVIEWERS, this::list),
				Route.of("POST", REVIEWERS, this::addMany), Route.of("PATCH", REVIEWERS, this::resetVotes),
				Route.of("GET", REVIEWER, this::get), Route.of("PUT", REVIEWER, this::put),
				Route.of("PATCH", REVIEWER, this::patch), Route.of("DELETE", REVIEWER, this::delete));
	}

	/** Finds an identity by its id, or refuses as the service does. */
	static Person person(Organization organization, String id) {
		return organization.host()
			.directory()
			.find(id)
			.filter((person) -> person.id().toString().equalsIgnoreCase(id))
			.orElseThrow(() -> PullRequestRefusals.of(400, "GitPullRequestInvalidReviewer",
					"The reviewer " + id + " is no identity of this organization."));
	}

	private Answer list(Call call) {
		HostedPullRequest pullRequest = this.scope.pullRequest(call);
		PullRequestJson json = new PullRequestJson(call, this.scope, pullRequest);
		return Answer.json(Json.list(pullRequest.reviewers().stream().map(json::reviewer).toList()));
	}

	private Answer addMany(Call call) {
		HostedPullRequest pullRequest = open(call);
		JsonNode body = call.body();
		if (!body.isArray() || body.isEmpty()) {
			throw GitRefusals.invalid("reviewers");
		}
		List<Person> people = new ArrayList<>();
		body.forEach((element) -> people
			.add(person(this.organization, GitRefRoutes.required(Json.text(element, "id"), "reviewers"))));
		PullRequestJson json = new PullRequestJson(call, this.scope, pullRequest);
		List<ObjectNode> added = new ArrayList<>();
		for (Person person : people) {
			ReviewerVote before = pullRequest.reviewer(person.id());
			added.add(json.reviewer(pullRequest.review((before != null) ? before : ReviewerVote.none(person))));
		}
		return Answer.json(Json.list(added));
	}

	/** Takes back the votes of those who are named; other votes stay. */
	private Answer resetVotes(Call call) {
		HostedPullRequest pullRequest = open(call);
		List<ReviewerVote> votes = new ArrayList<>();
		for (JsonNode element : call.body()) {
			if (element.path("vote").asInt(0) != 0) {
				throw GitRefusals.invalid("vote");
			}
			votes.add(present(GitRefRoutes.required(Json.text(element, "id"), "id"), pullRequest).with(0));
		}
		votes.forEach(pullRequest::review);
		return Answer.empty(200);
	}

	private Answer get(Call call) {
		HostedPullRequest pullRequest = this.scope.pullRequest(call);
		return Answer.json(new PullRequestJson(call, this.scope, pullRequest)
			.reviewer(present(call.variable("reviewerId"), pullRequest)));
	}

	/** Adds the reviewer, with or without a vote. */
	private Answer put(Call call) {
		HostedPullRequest pullRequest = open(call);
		Person person = person(this.organization, call.variable("reviewerId"));
		ReviewerVote before = pullRequest.reviewer(person.id());
		return change(call, pullRequest, (before != null) ? before : ReviewerVote.none(person));
	}

	private Answer patch(Call call) {
		HostedPullRequest pullRequest = open(call);
		return change(call, pullRequest, present(call.variable("reviewerId"), pullRequest));
	}

	private Answer change(Call call, HostedPullRequest pullRequest, ReviewerVote before) {
		JsonNode body = call.body();
		int vote = body.path("vote").asInt(before.vote());
		if (!ReviewerVote.isVote(vote)) {
			throw GitRefusals.invalid("vote");
		}
		if (vote != before.vote() && vote != 0) {
			requireVoter(pullRequest, before.person());
		}
		ReviewerVote after = new ReviewerVote(before.person(), vote,
				body.path("isRequired").asBoolean(before.required()),
				body.path("hasDeclined").asBoolean(before.declined()),
				body.path("isFlagged").asBoolean(before.flagged()));
		return Answer.json(new PullRequestJson(call, this.scope, pullRequest).reviewer(pullRequest.review(after)));
	}

	/** Everybody votes for themselves, and nobody on a draft. */
	private void requireVoter(HostedPullRequest pullRequest, Person person) {
		if (pullRequest.draft()) {
			throw PullRequestRefusals.of(400, "GitPullRequestDraftCannotVoteException",
					"Nobody can vote on a draft pull request.");
		}
		if (!person.equals(this.organization.caller())) {
			throw GitRefusals.invalid("You cannot record a vote for someone else.");
		}
	}

	private Answer delete(Call call) {
		HostedPullRequest pullRequest = open(call);
		pullRequest.unassign(present(call.variable("reviewerId"), pullRequest).person().id());
		return Answer.empty(200);
	}

	private HostedPullRequest open(Call call) {
		HostedPullRequest pullRequest = this.scope.pullRequest(call);
		if (!pullRequest.lifecycle().isActive()) {
			throw PullRequestRefusals.notEditable();
		}
		return pullRequest;
	}

	private static ReviewerVote present(String id, HostedPullRequest pullRequest) {
		return pullRequest.reviewers()
			.stream()
			.filter((reviewer) -> reviewer.person().id().toString().equalsIgnoreCase(id))
			.findFirst()
			.orElseThrow(() -> PullRequestRefusals.of(404, "GitIdentityNotFoundException",
					"The reviewer " + id + " was not found in the pull request."));
	}

}
