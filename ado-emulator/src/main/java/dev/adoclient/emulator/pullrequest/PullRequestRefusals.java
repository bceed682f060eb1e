package dev.adoclient.emulator.pullrequest;

import dev.adoclient.emulator.git.GitRefusals;
import dev.adoclient.emulator.host.ServiceException;

/** The refusals of the service around pull requests, in its own words. */
public final class PullRequestRefusals {

	private PullRequestRefusals() {
	}

	/** A refusal of that status and type. */
	public static ServiceException of(int status, String type, String message) {
		return GitRefusals.of(status, type, message);
	}

	/** There is no pull request of that id. */
	public static ServiceException notFound() {
		return of(404, "GitPullRequestNotFoundException", "TF401180: The requested pull request was not found.");
	}

	static ServiceException exists() {
		return of(409, "GitPullRequestExistsException",
				"TF401179: An active pull request for the source and target branch already exists.");
	}

	static ServiceException cannotBeActivated() {
		return of(400, "GitPullRequestCannotBeActivated",
				"TF401398: The pull request cannot be activated because the source and/or the target branch "
						+ "no longer exists, or the requested refs are not valid.");
	}

	/** The pull request is at its end. */
	public static ServiceException notEditable() {
		return of(400, "GitPullRequestNotEditableException",
				"TF401181: The pull request cannot be edited due to its state.");
	}

	static ServiceException stale() {
		return of(409, "GitPullRequestStaleException",
				"TF401192: The source branch has been modified since the last merge attempt.");
	}

	static ServiceException rejectedByPolicy(String blocker) {
		return of(403, "GitPullRequestUpdateRejectedByPolicyException", blocker);
	}

	/** There is no thread of that id. */
	public static ServiceException noThread(int id) {
		return of(404, "GitPullRequestCommentThreadNotFoundException", "The comment thread " + id + " was not found.");
	}

	/** There is no iteration of that id. */
	public static ServiceException noIteration(int id) {
		return of(404, "GitPullRequestIterationNotFoundException",
				"The iteration " + id + " of the pull request was not found.");
	}

	/** There is no status of that id. */
	public static ServiceException noStatus(String id) {
		return of(404, "GitPullRequestStatusNotFoundException",
				"The status " + id + " of the pull request was not found.");
	}

}
