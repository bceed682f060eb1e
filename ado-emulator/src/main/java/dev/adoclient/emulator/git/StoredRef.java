package dev.adoclient.emulator.git;

import dev.adoclient.emulator.host.Person;
import org.jspecify.annotations.Nullable;

/**
 * A ref.
 *
 * @param name the full name, such as {@code refs/heads/main}
 * @param objectId the commit or the annotated tag that it points to
 * @param creator who made it
 * @param lockedBy who locked it; null while it is not locked
 */
public record StoredRef(String name, String objectId, Person creator, @Nullable Person lockedBy) {

	StoredRef movedTo(String other) {
		return new StoredRef(this.name, other, this.creator, this.lockedBy);
	}

	StoredRef locked(@Nullable Person by) {
		return new StoredRef(this.name, this.objectId, this.creator, by);
	}

}
