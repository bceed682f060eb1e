package dev.adoclient.emulator.pullrequest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import dev.adoclient.emulator.host.Person;

/**
 * One comment of a discussion.
 *
 * @param id counts from one in its discussion
 * @param parentId the comment that it answers; 0 for none
 * @param author who wrote it
 * @param content what it says
 * @param kind what it is
 * @param deleted whether it was deleted
 * @param publishedDate when it was written
 * @param updatedDate when anything of it changed last
 * @param contentDate when its content changed last
 * @param likes who likes it
 */
public record DiscussionComment(int id, int parentId, Person author, String content, CommentKind kind, boolean deleted,
		Instant publishedDate, Instant updatedDate, Instant contentDate, List<Person> likes) {

	/** Copies what is handed in. */
	public DiscussionComment {
		likes = List.copyOf(likes);
	}

	DiscussionComment saying(String other, Instant now) {
		return new DiscussionComment(this.id, this.parentId, this.author, other, this.kind, this.deleted,
				this.publishedDate, now, now, this.likes);
	}

	DiscussionComment asDeleted(Instant now) {
		return new DiscussionComment(this.id, this.parentId, this.author, this.content, this.kind, true,
				this.publishedDate, now, this.contentDate, this.likes);
	}

	DiscussionComment liked(Person by, boolean likes) {
		List<Person> others = new ArrayList<>(this.likes);
		others.remove(by);
		if (likes) {
			others.add(by);
		}
		return new DiscussionComment(this.id, this.parentId, this.author, this.content, this.kind, this.deleted,
				this.publishedDate, this.updatedDate, this.contentDate, others);
	}

}
