package dev.adoclient.emulator.pullrequest;

import java.util.List;

import dev.adoclient.emulator.git.HostedRepository;
import dev.adoclient.emulator.git.PostedStatus;

/** Watches over branches: what the policies of a project say to a pull request. */
public interface BranchGuard {

	/** Whether only a pull request may move that branch. */
	boolean protects(HostedRepository repository, String ref);

	/** Returns what keeps the pull request from being completed; nothing where it may. */
	List<String> blockers(HostedPullRequest pullRequest);

	/** A pull request was opened. */
	void opened(HostedPullRequest pullRequest);

	/** The service has tried the merge of the latest iteration, and it can be done. */
	void mergeable(HostedPullRequest pullRequest);

	/** Another iteration of the pull request is up for review. */
	void pushed(HostedPullRequest pullRequest);

	/** Refuses a status that the policies do not take. */
	void check(HostedPullRequest pullRequest, PostedStatus status);

}
