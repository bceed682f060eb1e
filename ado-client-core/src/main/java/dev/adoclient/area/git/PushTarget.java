package dev.adoclient.area.git;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.BranchNames;

/**
 * The branch that a push goes to, and the commit that it builds on.
 *
 * @param branch the full name of the branch
 * @param startBranch the full name of the branch whose tip the push builds on;
 * {@code null} if the commit is said
 * @param commitId the commit that the push builds on; {@code null} if the tip of a branch
 * is meant
 */
public record PushTarget(String branch, @Nullable String startBranch, @Nullable String commitId) {

	public PushTarget {
		if ((startBranch == null) == (commitId == null)) {
			throw new IllegalArgumentException("A push builds either on the tip of a branch or on a commit");
		}
	}

	/**
	 * Returns the target of a push onto the tip of a branch, wherever that is when the
	 * push begins.
	 */
	public static PushTarget tipOf(String branch) {
		String full = BranchNames.full(branch);
		return new PushTarget(full, full, null);
	}

	/**
	 * Returns the target of a push onto a commit, which must be the tip of the branch. If
	 * there is no such branch, it is created.
	 */
	public static PushTarget onto(String branch, String commitId) {
		return new PushTarget(BranchNames.full(branch), null, commitId);
	}

	/**
	 * Returns the target of a push to a new branch that starts at the tip of another one.
	 */
	public static PushTarget newBranch(String branch, String startBranch) {
		return new PushTarget(BranchNames.full(branch), BranchNames.full(startBranch), null);
	}

	/**
	 * Returns the target of the first push to an empty repository, or of a new branch
	 * that has no history.
	 */
	public static PushTarget withoutHistory(String branch) {
		return onto(branch, RefUpdate.NOWHERE);
	}

	/**
	 * Returns the body of the push.
	 * @param start the commit that it builds on
	 */
	ObjectNode body(String start, PushCommit commit) {
		ObjectNode body = JsonNodeFactory.instance.objectNode();
		body.putArray("refUpdates").addObject().put("name", this.branch).put("oldObjectId", start);
		body.putArray("commits").add(commit.json());
		return body;
	}

}
