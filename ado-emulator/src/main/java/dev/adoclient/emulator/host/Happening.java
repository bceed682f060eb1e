package dev.adoclient.emulator.host;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One change of the organization that really took place.
 *
 * @param number counts from one, without gaps
 * @param at when
 * @param activityId the request that caused it, as its answer's {@code ActivityId} says;
 * null for what a test changed by hand
 * @param kind what was done
 * @param subject the id of what it was done to
 * @param detail what else is worth knowing, in few words
 */
public record Happening(long number, Instant at, @Nullable UUID activityId, Kind kind, int subject, String detail) {

	/** What can happen. */
	public enum Kind {

		BUILD_QUEUED, BUILD_UPDATED, BUILD_DELETED, DEFINITION_CREATED, DEFINITION_UPDATED, DEFINITION_DELETED,
		DEFINITION_RESTORED, FOLDER_CHANGED, NODE_CHANGED, QUERY_CHANGED, TAG_CHANGED, APPROVAL_UPDATED, STAGE_UPDATED,
		LEASE_ADDED, LEASE_UPDATED, LEASE_DELETED, WORK_ITEM_CREATED, WORK_ITEM_UPDATED, WORK_ITEM_RECYCLED,
		WORK_ITEM_RESTORED, WORK_ITEM_DESTROYED, ATTACHMENT_STARTED, ATTACHMENT_STORED, REPOSITORY_CREATED,
		REPOSITORY_DELETED, PUSH_RECEIVED, STATUS_POSTED, PULL_REQUEST_CREATED, PULL_REQUEST_UPDATED,
		PULL_REQUEST_COMPLETED, VOTE_CAST, THREAD_CREATED, COMMENT_CREATED, COMMENT_UPDATED, COMMENT_DELETED,
		POLICY_CREATED, POLICY_UPDATED, POLICY_DELETED, EVALUATION_QUEUED, ACCESS_CONTROL_CHANGED

	}

}
