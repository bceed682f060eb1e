package dev.adoclient.emulator.service.pullrequest;

import java.time.Instant;
import java.util.Locale;

import dev.adoclient.emulator.host.StableId;
import dev.adoclient.emulator.pullrequest.HostedPullRequest;
import dev.adoclient.emulator.pullrequest.Lifecycle;
import dev.adoclient.emulator.pullrequest.MergeState;
import dev.adoclient.emulator.pullrequest.ReviewState;
import dev.adoclient.emulator.pullrequest.ReviewerVote;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.Links;
import dev.adoclient.emulator.rest.PersonJson;
import dev.adoclient.emulator.service.git.GitCommitJson;
import dev.adoclient.emulator.service.git.GitLinks;
import dev.adoclient.emulator.service.git.GitRepositoryJson;
import dev.adoclient.emulator.service.git.GitScope;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes pull requests. */
final class PullRequestJson {

	private final Links links;

	private final GitLinks git;

	private final HostedPullRequest pullRequest;

	PullRequestJson(Call call, GitScope scope, HostedPullRequest pullRequest) {
		this.links = call.links();
		this.git = GitLinks.of(call, scope, pullRequest.repository());
		this.pullRequest = pullRequest;
	}

	/** The pull request as lists show it. */
	ObjectNode summary() {
		ObjectNode json = Json.object();
		json.set("repository", new GitRepositoryJson(this.git).mention());
		body(json);
		return json.put("url", this.git.api("/pullRequests/" + this.pullRequest.id())).put("supportsIterations", true);
	}

	/** The pull request as it is found by its id alone. */
	ObjectNode whole() {
		ObjectNode json = Json.object();
		json.set("repository", new GitRepositoryJson(this.git).ofPullRequest());
		body(json);
		if (json.has("lastMergeCommit")) {
			json.set("lastMergeCommit", new GitCommitJson(this.git).brief(String.valueOf(lifecycle().mergeCommit())));
		}
		return json.put("url", this.git.api("/pullRequests/" + this.pullRequest.id()))
			.put("supportsIterations", true)
			.put("artifactId", this.pullRequest.artifactId());
	}

	/** The pull request in its repository, with the addresses around it. */
	ObjectNode full() {
		ObjectNode json = whole();
		String url = this.git.api("/pullRequests/" + this.pullRequest.id());
		ObjectNode addresses = json.putObject("_links");
		addresses.set("self", Json.link(url));
		addresses.set("repository", Json.link(this.git.api("")));
		addresses.set("workItems", Json.link(url + "/workitems"));
		addresses.set("sourceBranch", Json.link(this.git.api("/refs/" + lifecycle().source().substring(5))));
		addresses.set("targetBranch", Json.link(this.git.api("/refs/" + lifecycle().target().substring(5))));
		addresses.set("statuses", Json.link(url + "/statuses"));
		addresses.set("sourceCommit", Json.link(this.git.api("/commits/" + lifecycle().mergeSource())));
		addresses.set("targetCommit", Json.link(this.git.api("/commits/" + lifecycle().mergeTarget())));
		addresses.set("createdBy",
				Json.link(PersonJson.referenceInGit(this.links, this.pullRequest.createdBy()).path("url").asString()));
		addresses.set("iterations", Json.link(url + "/iterations"));
		return json;
	}

	/**
	 * The pull request as its creation answers it: its labels are a list, even without
	 * any.
	 */
	ObjectNode created() {
		ObjectNode json = full();
		json.withArray("labels");
		return json;
	}

	private Lifecycle lifecycle() {
		return this.pullRequest.lifecycle();
	}

	private void body(ObjectNode json) {
		Lifecycle lifecycle = lifecycle();
		json.put("pullRequestId", this.pullRequest.id()).put("codeReviewId", this.pullRequest.id());
		json.put("status", lifecycle.state().wire());
		json.set("createdBy", PersonJson.referenceInGit(this.links, this.pullRequest.createdBy()));
		json.put("creationDate", Json.date(this.pullRequest.creationDate()));
		putTime(json, "closedDate", lifecycle.closedDate());
		json.put("title", this.pullRequest.title());
		if (!this.pullRequest.description().isEmpty()) {
			json.put("description", this.pullRequest.description());
		}
		json.put("sourceRefName", lifecycle.source()).put("targetRefName", lifecycle.target());
		if (lifecycle.mergeState() != null) {
			json.put("mergeStatus", lifecycle.mergeState().wire());
		}
		json.put("isDraft", this.pullRequest.draft());
		json.put("mergeId", StableId.of("merge", String.valueOf(this.pullRequest.id())).toString());
		merge(json);
		ArrayNode reviewers = json.putArray("reviewers");
		this.pullRequest.reviewers().forEach((reviewer) -> reviewers.add(reviewer(reviewer)));
		if (!this.pullRequest.labels().isEmpty()) {
			ArrayNode labels = json.putArray("labels");
			this.pullRequest.labels().forEach((label) -> labels.add(label(label)));
		}
		completion(json);
	}

	private void merge(ObjectNode json) {
		GitCommitJson commits = new GitCommitJson(this.git);
		json.set("lastMergeSourceCommit", commits.mention(lifecycle().mergeSource()));
		json.set("lastMergeTargetCommit", commits.mention(lifecycle().mergeTarget()));
		String mergeCommit = lifecycle().mergeCommit();
		if (mergeCommit != null && lifecycle().mergeState() == MergeState.SUCCEEDED) {
			json.set("lastMergeCommit", commits.mention(mergeCommit));
		}
	}

	private void completion(ObjectNode json) {
		Lifecycle lifecycle = lifecycle();
		if (!lifecycle.completionOptions().isEmpty()) {
			json.set("completionOptions", Json.tree(lifecycle.completionOptions()));
		}
		if (lifecycle.autoCompleteSetBy() != null) {
			json.set("autoCompleteSetBy", PersonJson.referenceInGit(this.links, lifecycle.autoCompleteSetBy()));
		}
		putTime(json, "completionQueueTime", lifecycle.completionQueueTime());
		if (lifecycle.closedBy() != null && lifecycle.state() != ReviewState.ABANDONED) {
			json.set("closedBy", PersonJson.referenceInGit(this.links, lifecycle.closedBy()));
		}
	}

	ObjectNode reviewer(ReviewerVote reviewer) {
		ObjectNode json = Json.object();
		json.put("reviewerUrl",
				this.git.api("/pullRequests/" + this.pullRequest.id() + "/reviewers/" + reviewer.person().id()));
		json.put("vote", reviewer.vote());
		if (reviewer.required()) {
			json.put("isRequired", true);
		}
		json.put("hasDeclined", reviewer.declined()).put("isFlagged", reviewer.flagged());
		json.setAll(PersonJson.referenceInGit(this.links, reviewer.person()));
		json.remove("descriptor");
		return json;
	}

	ObjectNode label(String name) {
		String id = labelId(name);
		return Json.object()
			.put("id", id)
			.put("name", name)
			.put("active", true)
			.put("url", this.git.api("/pullRequests/" + this.pullRequest.id() + "/labels/" + id));
	}

	/** A label has the same id everywhere in the organization. */
	static String labelId(String name) {
		return StableId.of("label", name.toLowerCase(Locale.ROOT)).toString();
	}

	private static void putTime(ObjectNode json, String name, @Nullable Instant time) {
		if (time != null) {
			json.put(name, Json.date(time));
		}
	}

}
