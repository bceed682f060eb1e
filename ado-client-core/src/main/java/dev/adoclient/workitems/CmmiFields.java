package dev.adoclient.workitems;

import java.time.Instant;

import dev.adoclient.model.IdentityRef;

/**
 * The built-in fields of the CMMI process. Yes and no are text in it.
 */
public final class CmmiFields {

	public static final WorkItemField<IdentityRef> ACTUAL_ATTENDEE_1 = WorkItemField
		.identity("Microsoft.VSTS.CMMI.ActualAttendee1");

	public static final WorkItemField<IdentityRef> ACTUAL_ATTENDEE_2 = WorkItemField
		.identity("Microsoft.VSTS.CMMI.ActualAttendee2");

	public static final WorkItemField<IdentityRef> ACTUAL_ATTENDEE_3 = WorkItemField
		.identity("Microsoft.VSTS.CMMI.ActualAttendee3");

	public static final WorkItemField<IdentityRef> ACTUAL_ATTENDEE_4 = WorkItemField
		.identity("Microsoft.VSTS.CMMI.ActualAttendee4");

	public static final WorkItemField<IdentityRef> ACTUAL_ATTENDEE_5 = WorkItemField
		.identity("Microsoft.VSTS.CMMI.ActualAttendee5");

	public static final WorkItemField<IdentityRef> ACTUAL_ATTENDEE_6 = WorkItemField
		.identity("Microsoft.VSTS.CMMI.ActualAttendee6");

	public static final WorkItemField<IdentityRef> ACTUAL_ATTENDEE_7 = WorkItemField
		.identity("Microsoft.VSTS.CMMI.ActualAttendee7");

	public static final WorkItemField<IdentityRef> ACTUAL_ATTENDEE_8 = WorkItemField
		.identity("Microsoft.VSTS.CMMI.ActualAttendee8");

	public static final WorkItemField<String> ANALYSIS = WorkItemField.text("Microsoft.VSTS.CMMI.Analysis");

	public static final WorkItemField<String> BLOCKED = WorkItemField.text("Microsoft.VSTS.CMMI.Blocked");

	public static final WorkItemField<IdentityRef> CALLED_BY = WorkItemField.identity("Microsoft.VSTS.CMMI.CalledBy");

	public static final WorkItemField<Instant> CALLED_DATE = WorkItemField.dateTime("Microsoft.VSTS.CMMI.CalledDate");

	public static final WorkItemField<String> COMMENTS = WorkItemField.text("Microsoft.VSTS.CMMI.Comments");

	public static final WorkItemField<String> COMMITTED = WorkItemField.text("Microsoft.VSTS.CMMI.Committed");

	public static final WorkItemField<String> CONTINGENCY_PLAN = WorkItemField
		.text("Microsoft.VSTS.CMMI.ContingencyPlan");

	public static final WorkItemField<String> CORRECTIVE_ACTION_ACTUAL_RESOLUTION = WorkItemField
		.text("Microsoft.VSTS.CMMI.CorrectiveActionActualResolution");

	public static final WorkItemField<String> CORRECTIVE_ACTION_PLAN = WorkItemField
		.text("Microsoft.VSTS.CMMI.CorrectiveActionPlan");

	public static final WorkItemField<String> ESCALATE = WorkItemField.text("Microsoft.VSTS.CMMI.Escalate");

	public static final WorkItemField<String> FOUND_IN_ENVIRONMENT = WorkItemField
		.text("Microsoft.VSTS.CMMI.FoundInEnvironment");

	public static final WorkItemField<String> HOW_FOUND = WorkItemField.text("Microsoft.VSTS.CMMI.HowFound");

	public static final WorkItemField<String> IMPACT_ASSESSMENT_HTML = WorkItemField
		.text("Microsoft.VSTS.CMMI.ImpactAssessmentHtml");

	public static final WorkItemField<String> IMPACT_ON_ARCHITECTURE = WorkItemField
		.text("Microsoft.VSTS.CMMI.ImpactOnArchitecture");

	public static final WorkItemField<String> IMPACT_ON_DEVELOPMENT = WorkItemField
		.text("Microsoft.VSTS.CMMI.ImpactOnDevelopment");

	public static final WorkItemField<String> IMPACT_ON_TECHNICAL_PUBLICATIONS = WorkItemField
		.text("Microsoft.VSTS.CMMI.ImpactOnTechnicalPublications");

	public static final WorkItemField<String> IMPACT_ON_TEST = WorkItemField.text("Microsoft.VSTS.CMMI.ImpactOnTest");

	public static final WorkItemField<String> IMPACT_ON_USER_EXPERIENCE = WorkItemField
		.text("Microsoft.VSTS.CMMI.ImpactOnUserExperience");

	public static final WorkItemField<String> JUSTIFICATION = WorkItemField.text("Microsoft.VSTS.CMMI.Justification");

	public static final WorkItemField<String> MEETING_TYPE = WorkItemField.text("Microsoft.VSTS.CMMI.MeetingType");

	public static final WorkItemField<String> MINUTES = WorkItemField.text("Microsoft.VSTS.CMMI.Minutes");

	public static final WorkItemField<String> MITIGATION_PLAN = WorkItemField
		.text("Microsoft.VSTS.CMMI.MitigationPlan");

	public static final WorkItemField<String> MITIGATION_TRIGGERS = WorkItemField
		.text("Microsoft.VSTS.CMMI.MitigationTriggers");

	public static final WorkItemField<IdentityRef> OPTIONAL_ATTENDEE_1 = WorkItemField
		.identity("Microsoft.VSTS.CMMI.OptionalAttendee1");

	public static final WorkItemField<IdentityRef> OPTIONAL_ATTENDEE_2 = WorkItemField
		.identity("Microsoft.VSTS.CMMI.OptionalAttendee2");

	public static final WorkItemField<IdentityRef> OPTIONAL_ATTENDEE_3 = WorkItemField
		.identity("Microsoft.VSTS.CMMI.OptionalAttendee3");

	public static final WorkItemField<IdentityRef> OPTIONAL_ATTENDEE_4 = WorkItemField
		.identity("Microsoft.VSTS.CMMI.OptionalAttendee4");

	public static final WorkItemField<IdentityRef> OPTIONAL_ATTENDEE_5 = WorkItemField
		.identity("Microsoft.VSTS.CMMI.OptionalAttendee5");

	public static final WorkItemField<IdentityRef> OPTIONAL_ATTENDEE_6 = WorkItemField
		.identity("Microsoft.VSTS.CMMI.OptionalAttendee6");

	public static final WorkItemField<IdentityRef> OPTIONAL_ATTENDEE_7 = WorkItemField
		.identity("Microsoft.VSTS.CMMI.OptionalAttendee7");

	public static final WorkItemField<IdentityRef> OPTIONAL_ATTENDEE_8 = WorkItemField
		.identity("Microsoft.VSTS.CMMI.OptionalAttendee8");

	/**
	 * How likely the risk is, in percent.
	 */
	public static final WorkItemField<Integer> PROBABILITY = WorkItemField.integer("Microsoft.VSTS.CMMI.Probability");

	public static final WorkItemField<String> PROPOSED_FIX = WorkItemField.text("Microsoft.VSTS.CMMI.ProposedFix");

	public static final WorkItemField<String> PURPOSE = WorkItemField.text("Microsoft.VSTS.CMMI.Purpose");

	public static final WorkItemField<IdentityRef> REQUIRED_ATTENDEE_1 = WorkItemField
		.identity("Microsoft.VSTS.CMMI.RequiredAttendee1");

	public static final WorkItemField<IdentityRef> REQUIRED_ATTENDEE_2 = WorkItemField
		.identity("Microsoft.VSTS.CMMI.RequiredAttendee2");

	public static final WorkItemField<IdentityRef> REQUIRED_ATTENDEE_3 = WorkItemField
		.identity("Microsoft.VSTS.CMMI.RequiredAttendee3");

	public static final WorkItemField<IdentityRef> REQUIRED_ATTENDEE_4 = WorkItemField
		.identity("Microsoft.VSTS.CMMI.RequiredAttendee4");

	public static final WorkItemField<IdentityRef> REQUIRED_ATTENDEE_5 = WorkItemField
		.identity("Microsoft.VSTS.CMMI.RequiredAttendee5");

	public static final WorkItemField<IdentityRef> REQUIRED_ATTENDEE_6 = WorkItemField
		.identity("Microsoft.VSTS.CMMI.RequiredAttendee6");

	public static final WorkItemField<IdentityRef> REQUIRED_ATTENDEE_7 = WorkItemField
		.identity("Microsoft.VSTS.CMMI.RequiredAttendee7");

	public static final WorkItemField<IdentityRef> REQUIRED_ATTENDEE_8 = WorkItemField
		.identity("Microsoft.VSTS.CMMI.RequiredAttendee8");

	public static final WorkItemField<String> REQUIREMENT_TYPE = WorkItemField
		.text("Microsoft.VSTS.CMMI.RequirementType");

	public static final WorkItemField<String> REQUIRES_REVIEW = WorkItemField
		.text("Microsoft.VSTS.CMMI.RequiresReview");

	public static final WorkItemField<String> REQUIRES_TEST = WorkItemField.text("Microsoft.VSTS.CMMI.RequiresTest");

	public static final WorkItemField<String> ROOT_CAUSE = WorkItemField.text("Microsoft.VSTS.CMMI.RootCause");

	public static final WorkItemField<IdentityRef> SUBJECT_MATTER_EXPERT_1 = WorkItemField
		.identity("Microsoft.VSTS.CMMI.SubjectMatterExpert1");

	public static final WorkItemField<IdentityRef> SUBJECT_MATTER_EXPERT_2 = WorkItemField
		.identity("Microsoft.VSTS.CMMI.SubjectMatterExpert2");

	public static final WorkItemField<IdentityRef> SUBJECT_MATTER_EXPERT_3 = WorkItemField
		.identity("Microsoft.VSTS.CMMI.SubjectMatterExpert3");

	public static final WorkItemField<String> SYMPTOM = WorkItemField.text("Microsoft.VSTS.CMMI.Symptom");

	public static final WorkItemField<Instant> TARGET_RESOLVE_DATE = WorkItemField
		.dateTime("Microsoft.VSTS.CMMI.TargetResolveDate");

	public static final WorkItemField<String> TASK_TYPE = WorkItemField.text("Microsoft.VSTS.CMMI.TaskType");

	public static final WorkItemField<String> USER_ACCEPTANCE_TEST = WorkItemField
		.text("Microsoft.VSTS.CMMI.UserAcceptanceTest");

	private CmmiFields() {
	}

}
