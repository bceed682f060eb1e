package dev.adoclient.workitems;

import java.time.Instant;

/**
 * The built-in fields for planning. The unit of work is the one that the team agreed on,
 * usually hours.
 */
public final class SchedulingFields {

	public static final WorkItemField<Double> COMPLETED_WORK = WorkItemField
		.number("Microsoft.VSTS.Scheduling.CompletedWork");

	public static final WorkItemField<Instant> DUE_DATE = WorkItemField.dateTime("Microsoft.VSTS.Scheduling.DueDate");

	public static final WorkItemField<Double> EFFORT = WorkItemField.number("Microsoft.VSTS.Scheduling.Effort");

	public static final WorkItemField<Instant> FINISH_DATE = WorkItemField
		.dateTime("Microsoft.VSTS.Scheduling.FinishDate");

	public static final WorkItemField<Double> ORIGINAL_ESTIMATE = WorkItemField
		.number("Microsoft.VSTS.Scheduling.OriginalEstimate");

	public static final WorkItemField<Double> REMAINING_WORK = WorkItemField
		.number("Microsoft.VSTS.Scheduling.RemainingWork");

	public static final WorkItemField<Double> SIZE = WorkItemField.number("Microsoft.VSTS.Scheduling.Size");

	public static final WorkItemField<Instant> START_DATE = WorkItemField
		.dateTime("Microsoft.VSTS.Scheduling.StartDate");

	public static final WorkItemField<Double> STORY_POINTS = WorkItemField
		.number("Microsoft.VSTS.Scheduling.StoryPoints");

	public static final WorkItemField<Instant> TARGET_DATE = WorkItemField
		.dateTime("Microsoft.VSTS.Scheduling.TargetDate");

	private SchedulingFields() {
	}

}
