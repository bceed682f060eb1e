package dev.adoclient.emulator.wiki;

import java.time.Instant;

import dev.adoclient.emulator.host.Person;
import org.jspecify.annotations.Nullable;

/**
 * A comment on a page of a wiki.
 *
 * @param id counts the comments of the page from one
 * @param parentId the comment that it answers; null for none
 * @param version counts the changes of the comment from one
 * @param text what it says; empty once it is deleted
 * @param deleted whether it is deleted
 * @param createdBy who wrote it
 * @param createdDate when it was written
 * @param modifiedBy who changed it last
 * @param modifiedDate when it was changed last
 */
public record PageComment(int id, @Nullable Integer parentId, int version, String text, boolean deleted,
		Person createdBy, Instant createdDate, Person modifiedBy, Instant modifiedDate) {

	PageComment saying(String other, Person by, Instant at) {
		return new PageComment(this.id, this.parentId, this.version + 1, other, false, this.createdBy, this.createdDate,
				by, at);
	}

	PageComment gone(Person by, Instant at) {
		return new PageComment(this.id, this.parentId, this.version + 1, "", true, this.createdBy, this.createdDate, by,
				at);
	}

}
