package dev.adoclient.area.workitems;

import java.time.Instant;

import dev.adoclient.model.IdentityRef;

/**
 * The built-in fields that most processes share.
 */
public final class CommonFields {

	/**
	 * When the work is done, in HTML.
	 */
	public static final FieldKey<String> ACCEPTANCE_CRITERIA = FieldKey
		.text("Microsoft.VSTS.Common.AcceptanceCriteria");

	public static final FieldKey<IdentityRef> ACTIVATED_BY = FieldKey.identity("Microsoft.VSTS.Common.ActivatedBy");

	public static final FieldKey<Instant> ACTIVATED_DATE = FieldKey.dateTime("Microsoft.VSTS.Common.ActivatedDate");

	public static final FieldKey<String> ACTIVITY = FieldKey.text("Microsoft.VSTS.Common.Activity");

	public static final FieldKey<Double> BACKLOG_PRIORITY = FieldKey.number("Microsoft.VSTS.Common.BacklogPriority");

	public static final FieldKey<Integer> BUSINESS_VALUE = FieldKey.integer("Microsoft.VSTS.Common.BusinessValue");

	public static final FieldKey<IdentityRef> CLOSED_BY = FieldKey.identity("Microsoft.VSTS.Common.ClosedBy");

	public static final FieldKey<Instant> CLOSED_DATE = FieldKey.dateTime("Microsoft.VSTS.Common.ClosedDate");

	public static final FieldKey<String> DISCIPLINE = FieldKey.text("Microsoft.VSTS.Common.Discipline");

	public static final FieldKey<String> ISSUE = FieldKey.text("Microsoft.VSTS.Common.Issue");

	/**
	 * The priority; 1 is the highest.
	 */
	public static final FieldKey<Integer> PRIORITY = FieldKey.integer("Microsoft.VSTS.Common.Priority");

	public static final FieldKey<String> RATING = FieldKey.text("Microsoft.VSTS.Common.Rating");

	public static final FieldKey<String> RESOLUTION = FieldKey.text("Microsoft.VSTS.Common.Resolution");

	public static final FieldKey<IdentityRef> RESOLVED_BY = FieldKey.identity("Microsoft.VSTS.Common.ResolvedBy");

	public static final FieldKey<Instant> RESOLVED_DATE = FieldKey.dateTime("Microsoft.VSTS.Common.ResolvedDate");

	public static final FieldKey<String> RESOLVED_REASON = FieldKey.text("Microsoft.VSTS.Common.ResolvedReason");

	public static final FieldKey<IdentityRef> REVIEWED_BY = FieldKey.identity("Microsoft.VSTS.Common.ReviewedBy");

	public static final FieldKey<String> RISK = FieldKey.text("Microsoft.VSTS.Common.Risk");

	/**
	 * The severity, such as {@code 2 - High}.
	 */
	public static final FieldKey<String> SEVERITY = FieldKey.text("Microsoft.VSTS.Common.Severity");

	public static final FieldKey<Double> STACK_RANK = FieldKey.number("Microsoft.VSTS.Common.StackRank");

	public static final FieldKey<Instant> STATE_CHANGE_DATE = FieldKey
		.dateTime("Microsoft.VSTS.Common.StateChangeDate");

	public static final FieldKey<Integer> STATE_CODE = FieldKey.integer("Microsoft.VSTS.Common.StateCode");

	public static final FieldKey<Double> TIME_CRITICALITY = FieldKey.number("Microsoft.VSTS.Common.TimeCriticality");

	public static final FieldKey<String> TRIAGE = FieldKey.text("Microsoft.VSTS.Common.Triage");

	public static final FieldKey<String> VALUE_AREA = FieldKey.text("Microsoft.VSTS.Common.ValueArea");

	private CommonFields() {
	}

}
