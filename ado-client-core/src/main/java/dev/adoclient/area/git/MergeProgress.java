package dev.adoclient.area.git;

import java.util.Map;
import java.util.Objects;

import dev.adoclient.error.AdoConflictException;
import dev.adoclient.http.Call;

/**
 * How far the merge of a pull request is.
 *
 * @param question what was asked
 * @param pullRequest what was answered
 */
record MergeProgress(Call question, GitPullRequest pullRequest) {

	private static final Map<PullRequestAsyncStatus, String> FAILED = Map.of(PullRequestAsyncStatus.CONFLICTS,
			"The branches conflict: merge the target branch into the source branch.",
			PullRequestAsyncStatus.REJECTED_BY_POLICY, "A policy rejects the merge: see its evaluations.",
			PullRequestAsyncStatus.FAILURE, "The merge failed.");

	/**
	 * Returns whether it is merged.
	 * @throws AdoConflictException if it will not be, as it is
	 */
	boolean isMerged() {
		PullRequestStatus status = this.pullRequest.status();
		if (PullRequestStatus.COMPLETED.equals(status)) {
			return true;
		}
		if (PullRequestStatus.ABANDONED.equals(status)) {
			throw failed("Somebody has abandoned it.");
		}
		PullRequestAsyncStatus merge = this.pullRequest.mergeStatus();
		if (merge != null && FAILED.containsKey(merge)) {
			throw failed(Objects.requireNonNull(FAILED.get(merge)));
		}
		return false;
	}

	/**
	 * Returns the state in a sentence.
	 */
	String text() {
		return "The pull request has status '%s' and mergeStatus '%s'.".formatted(this.pullRequest.status(),
				this.pullRequest.mergeStatus());
	}

	private AdoConflictException failed(String reason) {
		String message = this.pullRequest.mergeFailureMessage();
		return new AdoConflictException(this.question.failure("The pull request is not merged. %s %s%s"
			.formatted(reason, text(), (message != null) ? " The service says: " + message : "")), null);
	}

}
