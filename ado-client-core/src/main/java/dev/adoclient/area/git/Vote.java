package dev.adoclient.area.git;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a reviewer thinks of a pull request. On the wire it is a number.
 */
public enum Vote {

	/** It can be merged. */
	APPROVED(10),

	/** It can be merged, and could be better. */
	APPROVED_WITH_SUGGESTIONS(5),

	/** No vote, which takes an earlier one back. */
	NONE(0),

	/** The author has something to do first. */
	WAITING_FOR_AUTHOR(-5),

	/** It must not be merged. */
	REJECTED(-10);

	private final int value;

	Vote(int value) {
		this.value = value;
	}

	/**
	 * Returns the number.
	 */
	public int value() {
		return this.value;
	}

	/**
	 * Returns the vote of a reviewer; empty if it is none of these.
	 */
	public static Optional<Vote> of(IdentityRefWithVote reviewer) {
		Integer number = reviewer.vote();
		int value = (number != null) ? number : NONE.value;
		return Arrays.stream(values()).filter((vote) -> vote.value == value).findFirst();
	}

}
