package dev.adoclient.emulator.pullrequest;

import java.util.Set;

import dev.adoclient.emulator.host.Person;

/**
 * A reviewer, and how they voted.
 *
 * @param person the reviewer
 * @param vote 10 approved, 5 approved with suggestions, 0 no vote, -5 waits for the
 * author, -10 rejected
 * @param required whether the vote is needed
 * @param declined whether the reviewer declined to review
 * @param flagged whether the reviewer is flagged for attention
 */
public record ReviewerVote(Person person, int vote, boolean required, boolean declined, boolean flagged) {

	private static final Set<Integer> VOTES = Set.of(10, 5, 0, -5, -10);

	/** A reviewer who has not voted. */
	public static ReviewerVote none(Person person) {
		return new ReviewerVote(person, 0, false, false, false);
	}

	/** Whether there is such a vote. */
	public static boolean isVote(int number) {
		return VOTES.contains(number);
	}

	/** Returns this reviewer with that vote. */
	public ReviewerVote with(int other) {
		return new ReviewerVote(this.person, other, this.required, this.declined, this.flagged);
	}

	/** Returns this reviewer as one whose vote is needed, or not. */
	public ReviewerVote required(boolean needed) {
		return new ReviewerVote(this.person, this.vote, needed, this.declined, this.flagged);
	}

}
