package dev.adoclient.emulator.service.pullrequest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import dev.adoclient.emulator.git.GitRefusals;
import dev.adoclient.emulator.git.HostedRepository;
import dev.adoclient.emulator.host.Person;
import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.pullrequest.HostedPullRequest;
import dev.adoclient.emulator.pullrequest.HostedPullRequests;
import dev.adoclient.emulator.pullrequest.Lifecycle;
import dev.adoclient.emulator.pullrequest.ReviewState;
import dev.adoclient.emulator.pullrequest.ReviewerVote;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.service.git.GitRefRoutes;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the body that opens or changes a pull request. */
final class PullRequestReader {

	private static final Set<String> CHANGEABLE = Set.of("title", "description", "status", "targetRefName", "isDraft",
			"completionOptions", "autoCompleteSetBy", "mergeOptions");

	private static final int LONGEST_DESCRIPTION = 4000;

	private static final UUID NOBODY = new UUID(0, 0);

	private final Organization organization;

	private final HostedPullRequests pullRequests;

	private final Person caller;

	private final JsonNode body;

	PullRequestReader(Organization organization, JsonNode body) {
		this.organization = organization;
		this.pullRequests = organization.pullRequests();
		this.caller = organization.caller();
		this.body = body;
	}

	/** Reads all before it opens anything, so that a refusal leaves nothing behind. */
	HostedPullRequest open(HostedRepository repository) {
		String source = branch("sourceRefName");
		String target = branch("targetRefName");
		String title = GitRefRoutes.required(Json.text(this.body, "title"), "title");
		String description = description();
		List<ReviewerVote> reviewers = new ArrayList<>();
		this.body.path("reviewers").forEach((reviewer) -> reviewers.add(reviewer(reviewer)));
		List<Integer> workItems = new ArrayList<>();
		this.body.path("workItemRefs").forEach((reference) -> workItems.add(number(reference.path("id"))));
		List<String> labels = new ArrayList<>();
		this.body.path("labels")
			.forEach((label) -> labels.add(GitRefRoutes.required(Json.text(label, "name"), "labels")));
		Map<String, @Nullable Object> options = completionOptions(Map.of());
		HostedPullRequest opened = this.pullRequests.open(repository, source, target, title, this.caller, workItems);
		opened.description((description != null) ? description : "");
		opened.draft(this.body.path("isDraft").asBoolean(false));
		reviewers.forEach(opened::review);
		opened.labels().addAll(labels);
		opened.lifecycle().completionOptions(options);
		return opened;
	}

	private ReviewerVote reviewer(JsonNode json) {
		ReviewerVote reviewer = ReviewerVote.none(PullReviewerRoutes.person(this.organization,
				GitRefRoutes.required(Json.text(json, "id"), "reviewers")));
		return reviewer.required(json.path("isRequired").asBoolean(false));
	}

	void update(HostedPullRequest pullRequest) {
		if (this.body.propertyNames().stream().noneMatch(CHANGEABLE::contains)) {
			throw GitRefusals.invalid("The pull request to update was not valid.");
		}
		this.pullRequests.requireOpen(pullRequest);
		String title = Json.text(this.body, "title");
		String description = description();
		Person completer = completer(pullRequest.lifecycle());
		if (title != null) {
			GitRefRoutes.required(title, "title");
		}
		if (Json.text(this.body, "targetRefName") != null) {
			this.pullRequests.retarget(pullRequest, branch("targetRefName"), this.caller);
		}
		move(pullRequest);
		pullRequest.title((title != null) ? title : pullRequest.title());
		pullRequest.description((description != null) ? description : pullRequest.description());
		pullRequest.draft(this.body.path("isDraft").asBoolean(pullRequest.draft()));
		if (pullRequest.lifecycle().isActive()) {
			pullRequest.lifecycle().autoComplete(completer);
		}
		this.pullRequests.updated(pullRequest, String.join(" ", this.body.propertyNames()));
	}

	/** Where the completion is refused, its options are not kept. */
	private void move(HostedPullRequest pullRequest) {
		Lifecycle lifecycle = pullRequest.lifecycle();
		Map<String, @Nullable Object> before = lifecycle.completionOptions();
		lifecycle.completionOptions(completionOptions(before));
		try {
			status(pullRequest);
		}
		catch (ServiceException ex) {
			lifecycle.completionOptions(before);
			throw ex;
		}
	}

	private void status(HostedPullRequest pullRequest) {
		ReviewState state = Json.code(ReviewState.class, this.body, "status");
		if (state == null) {
			return;
		}
		switch (state) {
			case ACTIVE -> this.pullRequests.reactivate(pullRequest, this.caller);
			case ABANDONED -> this.pullRequests.abandon(pullRequest, this.caller);
			case COMPLETED -> {
				String commit = Json.text(this.body.path("lastMergeSourceCommit"), "commitId");
				if (commit == null) {
					throw GitRefusals
						.invalid("You must specify a valid LastMergeSourceCommit to perform this operation.");
				}
				this.pullRequests.complete(pullRequest, commit, this.caller);
				chooseStrategy(pullRequest.lifecycle());
			}
			default -> throw GitRefusals.invalid("status");
		}
	}

	/** Where nobody chose a strategy, the completion shows the usual one. */
	private static void chooseStrategy(Lifecycle lifecycle) {
		Map<String, @Nullable Object> all = new LinkedHashMap<>(lifecycle.completionOptions());
		all.putIfAbsent("mergeStrategy", lifecycle.strategy().wire());
		lifecycle.completionOptions(all);
	}

	/** What is sent is added to what was chosen before. */
	private Map<String, @Nullable Object> completionOptions(Map<String, @Nullable Object> before) {
		Map<String, @Nullable Object> all = new LinkedHashMap<>(before);
		Map<String, @Nullable Object> sent = Json.map(this.body.path("completionOptions"));
		all.putAll((sent != null) ? sent : Map.of());
		String strategy = Lifecycle.strategy(all).wire();
		all.computeIfPresent("mergeStrategy", (name, chosen) -> strategy);
		return all;
	}

	/** Who lets it complete by itself; the id of nobody takes it back. */
	private @Nullable Person completer(Lifecycle lifecycle) {
		JsonNode sent = this.body.path("autoCompleteSetBy");
		if (sent.isMissingNode()) {
			return lifecycle.autoCompleteSetBy();
		}
		String id = Json.text(sent, "id");
		return (id != null && !id.equals(NOBODY.toString())) ? PullReviewerRoutes.person(this.organization, id) : null;
	}

	private String branch(String property) {
		String ref = GitRefRoutes.required(Json.text(this.body, property), property);
		if (!ref.startsWith("refs/")) {
			throw GitRefusals.invalid(property);
		}
		return ref;
	}

	private @Nullable String description() {
		String description = Json.text(this.body, "description");
		if (description != null && description.length() > LONGEST_DESCRIPTION) {
			throw GitRefusals.invalid(
					"A description for a pull request must not be longer than " + LONGEST_DESCRIPTION + " characters.");
		}
		return description;
	}

	private static int number(JsonNode id) {
		try {
			return Integer.parseInt(id.asString(""));
		}
		catch (NumberFormatException ex) {
			throw GitRefusals.invalid("workItemRefs");
		}
	}

}
