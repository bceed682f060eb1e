package dev.adoclient.area.policies;

import java.util.UUID;

import tools.jackson.databind.node.ObjectNode;

/**
 * So many reviewers must approve a pull request.
 */
public final class ApprovalCountPolicy extends Policy<ApprovalCountPolicy> {

	private static final UUID TYPE = UUID.fromString("fa4e907d-c16b-4a4c-9dfa-4906e5d171dd");

	private ApprovalCountPolicy(ObjectNode json) {
		super(json);
	}

	/**
	 * Returns the policy that a number of reviewers must approve.
	 * @throws IllegalArgumentException if the number is below one
	 */
	public static ApprovalCountPolicy of(int approvals) {
		if (approvals < 1) {
			throw new IllegalArgumentException("At least one reviewer must approve, not " + approvals);
		}
		return new ApprovalCountPolicy(ofType(TYPE)).setting("minimumApproverCount", approvals);
	}

	/**
	 * Sets whether the vote of the creator counts.
	 */
	public ApprovalCountPolicy creatorVoteCounts(boolean counts) {
		return setting("creatorVoteCounts", counts);
	}

	/**
	 * Sets whether a pull request can be completed although somebody votes to wait or to
	 * reject.
	 */
	public ApprovalCountPolicy allowDownvotes(boolean allow) {
		return setting("allowDownvotes", allow);
	}

	/**
	 * Sets whether new commits take all votes back.
	 */
	public ApprovalCountPolicy resetOnSourcePush(boolean reset) {
		return setting("resetOnSourcePush", reset);
	}

	/**
	 * Sets whether new commits take back the votes that reject.
	 */
	public ApprovalCountPolicy resetRejectionsOnSourcePush(boolean reset) {
		return setting("resetRejectionsOnSourcePush", reset);
	}

	/**
	 * Sets whether at least one vote must be about the last iteration.
	 */
	public ApprovalCountPolicy requireVoteOnLastIteration(boolean require) {
		return setting("requireVoteOnLastIteration", require);
	}

	/**
	 * Sets whether the vote of whoever pushed last is left out.
	 */
	public ApprovalCountPolicy blockLastPusherVote(boolean block) {
		return setting("blockLastPusherVote", block);
	}

	@Override
	protected ApprovalCountPolicy with(ObjectNode json) {
		return new ApprovalCountPolicy(json);
	}

}
