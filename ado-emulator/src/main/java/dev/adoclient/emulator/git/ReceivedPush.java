package dev.adoclient.emulator.git;

import java.time.Instant;
import java.util.List;

import dev.adoclient.emulator.host.Person;

/**
 * A push that the repository received.
 *
 * @param id the id, unique in the organization
 * @param by who pushed
 * @param date when
 * @param changes which refs moved
 * @param commits the ids of the commits that it brought, the newest first
 */
public record ReceivedPush(int id, Person by, Instant date, List<RefChange> changes, List<String> commits) {

	/** Copies what is handed in. */
	public ReceivedPush {
		changes = List.copyOf(changes);
		commits = List.copyOf(commits);
	}

}
