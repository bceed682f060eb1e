package dev.adoclient.emulator.workitem;

import java.time.Instant;

import dev.adoclient.emulator.host.Person;

/**
 * A comment on a work item.
 *
 * @param workItemId the work item
 * @param id counts the comments of the work item from one
 * @param version counts the changes of the comment from one
 * @param text what it says
 * @param format the language of the text
 * @param createdBy who wrote it
 * @param createdDate when it was written
 * @param modifiedBy who changed it last
 * @param modifiedDate when it was changed last
 */
public record HostedComment(int workItemId, int id, int version, String text, HostedCommentFormat format,
		Person createdBy, Instant createdDate, Person modifiedBy, Instant modifiedDate) {

	HostedComment with(String other, HostedCommentFormat language, Person author, Instant at) {
		return new HostedComment(this.workItemId, this.id, this.version + 1, other, language, this.createdBy,
				this.createdDate, author, at);
	}

	HostedComment in(HostedCommentFormat language) {
		return new HostedComment(this.workItemId, this.id, this.version, this.text, language, this.createdBy,
				this.createdDate, this.modifiedBy, this.modifiedDate);
	}

}
