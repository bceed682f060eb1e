package dev.adoclient.emulator.git;

import java.time.Instant;

import dev.adoclient.emulator.host.Person;
import org.jspecify.annotations.Nullable;

/**
 * What somebody, such as a build, says of a commit or a pull request.
 *
 * @param id counts from one at its commit or pull request
 * @param state how it stands
 * @param genre what kind of check it is; null for none
 * @param name which check it is
 * @param description what people read
 * @param targetUrl where to read more, just as it was sent
 * @param iterationId the iteration of the pull request that it speaks of; null for all
 * @param creationDate when it was posted
 * @param createdBy who posted it
 */
public record PostedStatus(int id, StatusState state, @Nullable String genre, String name, @Nullable String description,
		@Nullable String targetUrl, @Nullable Integer iterationId, Instant creationDate, Person createdBy) {

	/** Returns this status under that id. */
	public PostedStatus withId(int other) {
		return new PostedStatus(other, this.state, this.genre, this.name, this.description, this.targetUrl,
				this.iterationId, this.creationDate, this.createdBy);
	}

	/** The check that it speaks of: its genre and its name. */
	public String context() {
		return this.genre + "/" + this.name;
	}

}
