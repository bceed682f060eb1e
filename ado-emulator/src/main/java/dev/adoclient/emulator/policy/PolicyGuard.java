package dev.adoclient.emulator.policy;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntSupplier;

import dev.adoclient.emulator.build.Builds;
import dev.adoclient.emulator.git.HostedRepository;
import dev.adoclient.emulator.git.PostedStatus;
import dev.adoclient.emulator.host.ServiceHost;
import dev.adoclient.emulator.pullrequest.BranchGuard;
import dev.adoclient.emulator.pullrequest.HostedPullRequest;
import dev.adoclient.emulator.pullrequest.LinkedWorkItems;
import dev.adoclient.emulator.pullrequest.PullRequestRefusals;
import dev.adoclient.emulator.pullrequest.ReviewerVote;

/** Lets the policies of each project watch over its branches. */
public final class PolicyGuard implements BranchGuard {

	private final ServiceHost host;

	private final LinkedWorkItems workItems;

	private final Function<UUID, Policies> policiesOfProject;

	/**
	 * Creates the guard of an organization.
	 * @param host the organization's host
	 * @param workItems which work items are tied to a pull request
	 * @param policiesOfProject finds the policies by the id of the project
	 */
	public PolicyGuard(ServiceHost host, LinkedWorkItems workItems, Function<UUID, Policies> policiesOfProject) {
		this.host = host;
		this.workItems = workItems;
		this.policiesOfProject = policiesOfProject;
	}

	/** Makes the policies of a project that has those builds. */
	public Policies policies(IntSupplier ids, Builds builds) {
		return new Policies(this.host, ids, new PolicyRules(builds, this.workItems), new PolicyBuilds(builds));
	}

	@Override
	public boolean protects(HostedRepository repository, String ref) {
		return policies(repository).all()
			.stream()
			.anyMatch((policy) -> policy.enabled() && policy.blocking() && policy.kind().isAboutPullRequests()
					&& policy.covers(repository, ref));
	}

	@Override
	public List<String> blockers(HostedPullRequest pullRequest) {
		return policies(pullRequest.repository()).verdicts()
			.of(pullRequest)
			.stream()
			.filter((verdict) -> verdict.policy().blocking() && !verdict.state().passes())
			.map((verdict) -> "The policy '" + verdict.policy().kind().displayName()
					+ "' must be met before this pull request can be completed.")
			.toList();
	}

	@Override
	public void opened(HostedPullRequest pullRequest) {
		for (PolicyVerdict verdict : policies(pullRequest.repository()).verdicts().of(pullRequest)) {
			if (verdict.policy().kind() == PolicyKind.REQUIRED_REVIEWERS
					&& PolicyRules.concerns(verdict.policy(), pullRequest)) {
				for (String id : verdict.policy().texts("requiredReviewerIds")) {
					this.host.directory()
						.find(id)
						.ifPresent((person) -> pullRequest.review(ReviewerVote.none(person).required(true)));
				}
			}
		}
	}

	@Override
	public void mergeable(HostedPullRequest pullRequest) {
		policies(pullRequest.repository()).verdicts().mergeable(pullRequest);
	}

	@Override
	public void pushed(HostedPullRequest pullRequest) {
		boolean reset = policies(pullRequest.repository()).verdicts()
			.of(pullRequest)
			.stream()
			.anyMatch((verdict) -> verdict.policy().flag("resetOnSourcePush"));
		if (reset) {
			pullRequest.reviewers().forEach((reviewer) -> pullRequest.review(reviewer.with(0)));
		}
	}

	@Override
	public void check(HostedPullRequest pullRequest, PostedStatus status) {
		boolean needsIteration = policies(pullRequest.repository()).verdicts()
			.of(pullRequest)
			.stream()
			.map(PolicyVerdict::policy)
			.anyMatch((policy) -> policy.kind() == PolicyKind.STATUS && policy.flag("invalidateOnSourceUpdate")
					&& PolicyRules.isAbout(policy, status));
		if (needsIteration && status.iterationId() == null) {
			throw PullRequestRefusals.of(403, "GitPullRequestStatusRejectedByPolicyException",
					"Pull request status rejected by status policy. Policy configuration requires status to be "
							+ "posted on iteration");
		}
	}

	private Policies policies(HostedRepository repository) {
		return this.policiesOfProject.apply(repository.projectId());
	}

}
