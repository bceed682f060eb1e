package dev.adoclient.builds;

import dev.adoclient.model.Code;

/**
 * How far a stage, job or task is.
 *
 * @param value the value on the wire
 */
public record TimelineRecordState(String value) implements Code {

	public static final TimelineRecordState PENDING = new TimelineRecordState("pending");

	public static final TimelineRecordState IN_PROGRESS = new TimelineRecordState("inProgress");

	public static final TimelineRecordState COMPLETED = new TimelineRecordState("completed");

}
