package dev.adoclient.emulator.pullrequest;

import java.time.Instant;

import dev.adoclient.emulator.host.Person;
import org.jspecify.annotations.Nullable;

/**
 * One state of the source branch that was up for review.
 *
 * @param id counts from one in the pull request
 * @param author who pushed it
 * @param createdDate when
 * @param cause why there is one
 * @param sourceCommit the tip of the source branch
 * @param targetCommit the tip of the target branch
 * @param commonCommit where both come from; null where they share nothing
 */
public record ReviewIteration(int id, Person author, Instant createdDate, IterationCause cause, String sourceCommit,
		String targetCommit, @Nullable String commonCommit) {
}
