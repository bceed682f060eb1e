package dev.adoclient.emulator.build;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A stage, phase, job or task of a build.
 *
 * @param id the record's id
 * @param parentId the record above it; null for a stage
 * @param type {@code Stage}, {@code Phase}, {@code Job} or {@code Task}
 * @param name what people read
 * @param identifier the name in the YAML file, with those of its parents before it
 * @param order where it stands among its siblings
 * @param attempt counts from one
 * @param state how far it has come
 * @param result how it ended; null until then
 * @param startTime when it started; null before
 * @param finishTime when it ended; null before
 * @param issues what it complains about
 * @param logId the id of its log; null without one
 */
public record HostedTimelineRecord(UUID id, @Nullable UUID parentId, String type, String name, String identifier,
		int order, int attempt, RecordState state, @Nullable HostedTaskResult result, @Nullable Instant startTime,
		@Nullable Instant finishTime, List<HostedIssue> issues, @Nullable Integer logId) {

	/** Copies what is handed in. */
	public HostedTimelineRecord {
		issues = List.copyOf(issues);
	}

	/** Counts the issues of that type. */
	public int count(HostedIssueType issueType) {
		return (int) this.issues.stream().filter((issue) -> issue.type() == issueType).count();
	}

	/** The next attempt at this record, which has not begun. */
	public HostedTimelineRecord again() {
		return new HostedTimelineRecord(this.id, this.parentId, this.type, this.name, this.identifier, this.order,
				this.attempt + 1, RecordState.PENDING, null, null, null, List.of(), null);
	}

	/** This record, ended by hand. */
	public HostedTimelineRecord canceled(Instant at) {
		return new HostedTimelineRecord(this.id, this.parentId, this.type, this.name, this.identifier, this.order,
				this.attempt, RecordState.COMPLETED, HostedTaskResult.CANCELED, this.startTime, at, this.issues,
				this.logId);
	}

}
