package dev.adoclient.area.workitems;

import java.time.Instant;

/**
 * The built-in fields for planning. The unit of work is the one that the team agreed on,
 * usually hours.
 */
public final class SchedulingFields {

	public static final FieldKey<Double> COMPLETED_WORK = FieldKey.number("Microsoft.VSTS.Scheduling.CompletedWork");

	public static final FieldKey<Instant> DUE_DATE = FieldKey.dateTime("Microsoft.VSTS.Scheduling.DueDate");

	public static final FieldKey<Double> EFFORT = FieldKey.number("Microsoft.VSTS.Scheduling.Effort");

	public static final FieldKey<Instant> FINISH_DATE = FieldKey.dateTime("Microsoft.VSTS.Scheduling.FinishDate");

	public static final FieldKey<Double> ORIGINAL_ESTIMATE = FieldKey
		.number("Microsoft.VSTS.Scheduling.OriginalEstimate");

	public static final FieldKey<Double> REMAINING_WORK = FieldKey.number("Microsoft.VSTS.Scheduling.RemainingWork");

	public static final FieldKey<Double> SIZE = FieldKey.number("Microsoft.VSTS.Scheduling.Size");

	public static final FieldKey<Instant> START_DATE = FieldKey.dateTime("Microsoft.VSTS.Scheduling.StartDate");

	public static final FieldKey<Double> STORY_POINTS = FieldKey.number("Microsoft.VSTS.Scheduling.StoryPoints");

	public static final FieldKey<Instant> TARGET_DATE = FieldKey.dateTime("Microsoft.VSTS.Scheduling.TargetDate");

	private SchedulingFields() {
	}

}
