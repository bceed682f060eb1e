package dev.adoclient.workitems;

import java.time.Instant;

import dev.adoclient.model.IdentityRef;

/**
 * The built-in fields that most processes share.
 */
public final class CommonFields {

	/**
	 * When the work is done, in HTML.
	 */
	public static final WorkItemField<String> ACCEPTANCE_CRITERIA = WorkItemField
		.text("Microsoft.VSTS.Common.AcceptanceCriteria");

	public static final WorkItemField<IdentityRef> ACTIVATED_BY = WorkItemField
		.identity("Microsoft.VSTS.Common.ActivatedBy");

	public static final WorkItemField<Instant> ACTIVATED_DATE = WorkItemField
		.dateTime("Microsoft.VSTS.Common.ActivatedDate");

	public static final WorkItemField<String> ACTIVITY = WorkItemField.text("Microsoft.VSTS.Common.Activity");

	public static final WorkItemField<Double> BACKLOG_PRIORITY = WorkItemField
		.number("Microsoft.VSTS.Common.BacklogPriority");

	public static final WorkItemField<Integer> BUSINESS_VALUE = WorkItemField
		.integer("Microsoft.VSTS.Common.BusinessValue");

	public static final WorkItemField<IdentityRef> CLOSED_BY = WorkItemField.identity("Microsoft.VSTS.Common.ClosedBy");

	public static final WorkItemField<Instant> CLOSED_DATE = WorkItemField.dateTime("Microsoft.VSTS.Common.ClosedDate");

	public static final WorkItemField<String> DISCIPLINE = WorkItemField.text("Microsoft.VSTS.Common.Discipline");

	public static final WorkItemField<String> ISSUE = WorkItemField.text("Microsoft.VSTS.Common.Issue");

	/**
	 * The priority; 1 is the highest.
	 */
	public static final WorkItemField<Integer> PRIORITY = WorkItemField.integer("Microsoft.VSTS.Common.Priority");

	public static final WorkItemField<String> RATING = WorkItemField.text("Microsoft.VSTS.Common.Rating");

	public static final WorkItemField<String> RESOLUTION = WorkItemField.text("Microsoft.VSTS.Common.Resolution");

	public static final WorkItemField<IdentityRef> RESOLVED_BY = WorkItemField
		.identity("Microsoft.VSTS.Common.ResolvedBy");

	public static final WorkItemField<Instant> RESOLVED_DATE = WorkItemField
		.dateTime("Microsoft.VSTS.Common.ResolvedDate");

	public static final WorkItemField<String> RESOLVED_REASON = WorkItemField
		.text("Microsoft.VSTS.Common.ResolvedReason");

	public static final WorkItemField<IdentityRef> REVIEWED_BY = WorkItemField
		.identity("Microsoft.VSTS.Common.ReviewedBy");

	public static final WorkItemField<String> RISK = WorkItemField.text("Microsoft.VSTS.Common.Risk");

	/**
	 * The severity, such as {@code 2 - High}.
	 */
	public static final WorkItemField<String> SEVERITY = WorkItemField.text("Microsoft.VSTS.Common.Severity");

	public static final WorkItemField<Double> STACK_RANK = WorkItemField.number("Microsoft.VSTS.Common.StackRank");

	public static final WorkItemField<Instant> STATE_CHANGE_DATE = WorkItemField
		.dateTime("Microsoft.VSTS.Common.StateChangeDate");

	public static final WorkItemField<Integer> STATE_CODE = WorkItemField.integer("Microsoft.VSTS.Common.StateCode");

	public static final WorkItemField<Double> TIME_CRITICALITY = WorkItemField
		.number("Microsoft.VSTS.Common.TimeCriticality");

	public static final WorkItemField<String> TRIAGE = WorkItemField.text("Microsoft.VSTS.Common.Triage");

	public static final WorkItemField<String> VALUE_AREA = WorkItemField.text("Microsoft.VSTS.Common.ValueArea");

	private CommonFields() {
	}

}
