package dev.adoclient.emulator.policy;

import java.util.List;
import java.util.UUID;

import dev.adoclient.emulator.build.Builds;
import dev.adoclient.emulator.build.HostedBuild;
import dev.adoclient.emulator.build.HostedBuildResult;
import dev.adoclient.emulator.build.HostedBuildStatus;
import dev.adoclient.emulator.git.Difference;
import dev.adoclient.emulator.git.ObjectStore;
import dev.adoclient.emulator.git.PostedStatus;
import dev.adoclient.emulator.pullrequest.DiscussionThread;
import dev.adoclient.emulator.pullrequest.HostedPullRequest;
import dev.adoclient.emulator.pullrequest.LinkedWorkItems;
import dev.adoclient.emulator.pullrequest.ReviewIteration;
import dev.adoclient.emulator.pullrequest.ReviewerVote;
import org.jspecify.annotations.Nullable;

/** How each kind of policy judges a pull request. */
final class PolicyRules {

	private static final int APPROVED_WITH_SUGGESTIONS = 5;

	private static final int REJECTED = -10;

	private final Builds builds;

	private final LinkedWorkItems workItems;

	PolicyRules(Builds builds, LinkedWorkItems workItems) {
		this.builds = builds;
		this.workItems = workItems;
	}

	VerdictState judge(BranchPolicy policy, HostedPullRequest pullRequest, @Nullable Integer buildId) {
		if (!concerns(policy, pullRequest)) {
			return VerdictState.NOT_APPLICABLE;
		}
		return switch (policy.kind()) {
			case BUILD -> build(policy, buildId);
			case STATUS -> status(policy, pullRequest);
			case MINIMUM_REVIEWERS -> minimumReviewers(policy, pullRequest);
			case REQUIRED_REVIEWERS -> requiredReviewers(policy, pullRequest);
			case WORK_ITEM_LINKING -> decided(!this.workItems.of(pullRequest).isEmpty());
			case COMMENTS -> decided(pullRequest.threads().stream().noneMatch(DiscussionThread::isOpen));
			case MERGE_STRATEGY -> mergeStrategy(policy, pullRequest);
			default -> VerdictState.NOT_APPLICABLE;
		};
	}

	/** A policy that names files is about pull requests that change one of them. */
	static boolean concerns(BranchPolicy policy, HostedPullRequest pullRequest) {
		List<String> patterns = policy.texts("filenamePatterns");
		if (patterns.isEmpty()) {
			return true;
		}
		ReviewIteration iteration = pullRequest.lifecycle().latest();
		ObjectStore objects = pullRequest.repository().objects();
		return Difference.of(objects.filesOf(iteration.commonCommit()), objects.filesOf(iteration.sourceCommit()))
			.stream()
			.anyMatch((delta) -> patterns.stream().anyMatch((pattern) -> fits(pattern, delta.path())));
	}

	private static boolean fits(String pattern, String path) {
		String regex = "\\Q" + pattern.replace("*", "\\E.*\\Q") + "\\E";
		return path.matches(regex) || (!pattern.startsWith("/") && path.matches(".*/" + regex));
	}

	private VerdictState build(BranchPolicy policy, @Nullable Integer buildId) {
		if (this.builds.definitions()
			.all()
			.stream()
			.noneMatch((definition) -> definition.id() == policy.number("buildDefinitionId", 0))) {
			return VerdictState.BROKEN;
		}
		HostedBuild build = (buildId == null) ? null
				: this.builds.all().stream().filter((other) -> other.id() == buildId).findFirst().orElse(null);
		if (build == null) {
			return VerdictState.QUEUED;
		}
		HostedBuildResult result = build.progress().result();
		if (result == null) {
			return (build.progress().status() == HostedBuildStatus.NOT_STARTED) ? VerdictState.QUEUED
					: VerdictState.RUNNING;
		}
		return decided(result == HostedBuildResult.SUCCEEDED);
	}

	private static VerdictState status(BranchPolicy policy, HostedPullRequest pullRequest) {
		PostedStatus latest = null;
		for (PostedStatus status : pullRequest.statuses()) {
			if (isAbout(policy, status) && (!policy.flag("invalidateOnSourceUpdate")
					|| Integer.valueOf(pullRequest.lifecycle().latest().id()).equals(status.iterationId()))) {
				latest = status;
			}
		}
		if (latest == null) {
			return VerdictState.QUEUED;
		}
		return switch (latest.state()) {
			case SUCCEEDED, NOT_APPLICABLE -> VerdictState.APPROVED;
			case FAILED, ERROR -> VerdictState.REJECTED;
			default -> VerdictState.QUEUED;
		};
	}

	/** Whether the policy waits for that status. */
	static boolean isAbout(BranchPolicy policy, PostedStatus status) {
		String genre = policy.text("statusGenre");
		String author = policy.text("authorId");
		return status.name().equals(policy.text("statusName"))
				&& ((genre != null) ? genre : "").equals((status.genre() != null) ? status.genre() : "")
				&& (author == null || author.equalsIgnoreCase(status.createdBy().id().toString()));
	}

	private static VerdictState minimumReviewers(BranchPolicy policy, HostedPullRequest pullRequest) {
		UUID creator = pullRequest.createdBy().id();
		int approved = 0;
		boolean rejected = false;
		for (ReviewerVote reviewer : pullRequest.reviewers()) {
			boolean counts = policy.flag("creatorVoteCounts") || !reviewer.person().id().equals(creator);
			approved += (counts && reviewer.vote() >= APPROVED_WITH_SUGGESTIONS) ? 1 : 0;
			rejected |= reviewer.vote() == REJECTED;
		}
		if (rejected && !policy.flag("allowDownvotes")) {
			return VerdictState.REJECTED;
		}
		return (approved >= policy.number("minimumApproverCount", 1)) ? VerdictState.APPROVED : VerdictState.QUEUED;
	}

	private static VerdictState requiredReviewers(BranchPolicy policy, HostedPullRequest pullRequest) {
		List<String> needed = policy.texts("requiredReviewerIds");
		long approved = pullRequest.reviewers()
			.stream()
			.filter((reviewer) -> reviewer.vote() >= APPROVED_WITH_SUGGESTIONS
					&& needed.contains(reviewer.person().id().toString()))
			.count();
		boolean rejected = pullRequest.reviewers()
			.stream()
			.anyMatch((reviewer) -> reviewer.vote() == REJECTED && needed.contains(reviewer.person().id().toString()));
		return rejected ? VerdictState.REJECTED : (approved >= policy.number("minimumApproverCount", needed.size()))
				? VerdictState.APPROVED : VerdictState.QUEUED;
	}

	private static VerdictState mergeStrategy(BranchPolicy policy, HostedPullRequest pullRequest) {
		if (policy.flag("useSquashMerge")) {
			return decided(pullRequest.lifecycle().strategy().wire().equals("squash"));
		}
		String setting = switch (pullRequest.lifecycle().strategy()) {
			case NO_FAST_FORWARD -> "allowNoFastForward";
			case SQUASH -> "allowSquash";
			case REBASE -> "allowRebase";
			case REBASE_MERGE -> "allowRebaseMerge";
		};
		return decided(policy.flag(setting));
	}

	private static VerdictState decided(boolean content) {
		return content ? VerdictState.APPROVED : VerdictState.REJECTED;
	}

}
