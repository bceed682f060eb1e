package dev.adoclient.area.workitems;

import java.time.Instant;

import dev.adoclient.model.IdentityRef;

/**
 * The built-in fields of the CMMI process. Yes and no are text in it.
 */
public final class CmmiFields {

	public static final FieldKey<IdentityRef> ACTUAL_ATTENDEE_1 = FieldKey
		.identity("Microsoft.VSTS.CMMI.ActualAttendee1");

	public static final FieldKey<IdentityRef> ACTUAL_ATTENDEE_2 = FieldKey
		.identity("Microsoft.VSTS.CMMI.ActualAttendee2");

	public static final FieldKey<IdentityRef> ACTUAL_ATTENDEE_3 = FieldKey
		.identity("Microsoft.VSTS.CMMI.ActualAttendee3");

	public static final FieldKey<IdentityRef> ACTUAL_ATTENDEE_4 = FieldKey
		.identity("Microsoft.VSTS.CMMI.ActualAttendee4");

	public static final FieldKey<IdentityRef> ACTUAL_ATTENDEE_5 = FieldKey
		.identity("Microsoft.VSTS.CMMI.ActualAttendee5");

	public static final FieldKey<IdentityRef> ACTUAL_ATTENDEE_6 = FieldKey
		.identity("Microsoft.VSTS.CMMI.ActualAttendee6");

	public static final FieldKey<IdentityRef> ACTUAL_ATTENDEE_7 = FieldKey
		.identity("Microsoft.VSTS.CMMI.ActualAttendee7");

	public static final FieldKey<IdentityRef> ACTUAL_ATTENDEE_8 = FieldKey
		.identity("Microsoft.VSTS.CMMI.ActualAttendee8");

	public static final FieldKey<String> ANALYSIS = FieldKey.text("Microsoft.VSTS.CMMI.Analysis");

	public static final FieldKey<String> BLOCKED = FieldKey.text("Microsoft.VSTS.CMMI.Blocked");

	public static final FieldKey<IdentityRef> CALLED_BY = FieldKey.identity("Microsoft.VSTS.CMMI.CalledBy");

	public static final FieldKey<Instant> CALLED_DATE = FieldKey.dateTime("Microsoft.VSTS.CMMI.CalledDate");

	public static final FieldKey<String> COMMENTS = FieldKey.text("Microsoft.VSTS.CMMI.Comments");

	public static final FieldKey<String> COMMITTED = FieldKey.text("Microsoft.VSTS.CMMI.Committed");

	public static final FieldKey<String> CONTINGENCY_PLAN = FieldKey.text("Microsoft.VSTS.CMMI.ContingencyPlan");

	public static final FieldKey<String> CORRECTIVE_ACTION_ACTUAL_RESOLUTION = FieldKey
		.text("Microsoft.VSTS.CMMI.CorrectiveActionActualResolution");

	public static final FieldKey<String> CORRECTIVE_ACTION_PLAN = FieldKey
		.text("Microsoft.VSTS.CMMI.CorrectiveActionPlan");

	public static final FieldKey<String> ESCALATE = FieldKey.text("Microsoft.VSTS.CMMI.Escalate");

	public static final FieldKey<String> FOUND_IN_ENVIRONMENT = FieldKey.text("Microsoft.VSTS.CMMI.FoundInEnvironment");

	public static final FieldKey<String> HOW_FOUND = FieldKey.text("Microsoft.VSTS.CMMI.HowFound");

	public static final FieldKey<String> IMPACT_ASSESSMENT_HTML = FieldKey
		.text("Microsoft.VSTS.CMMI.ImpactAssessmentHtml");

	public static final FieldKey<String> IMPACT_ON_ARCHITECTURE = FieldKey
		.text("Microsoft.VSTS.CMMI.ImpactOnArchitecture");

	public static final FieldKey<String> IMPACT_ON_DEVELOPMENT = FieldKey
		.text("Microsoft.VSTS.CMMI.ImpactOnDevelopment");

	public static final FieldKey<String> IMPACT_ON_TECHNICAL_PUBLICATIONS = FieldKey
		.text("Microsoft.VSTS.CMMI.ImpactOnTechnicalPublications");

	public static final FieldKey<String> IMPACT_ON_TEST = FieldKey.text("Microsoft.VSTS.CMMI.ImpactOnTest");

	public static final FieldKey<String> IMPACT_ON_USER_EXPERIENCE = FieldKey
		.text("Microsoft.VSTS.CMMI.ImpactOnUserExperience");

	public static final FieldKey<String> JUSTIFICATION = FieldKey.text("Microsoft.VSTS.CMMI.Justification");

	public static final FieldKey<String> MEETING_TYPE = FieldKey.text("Microsoft.VSTS.CMMI.MeetingType");

	public static final FieldKey<String> MINUTES = FieldKey.text("Microsoft.VSTS.CMMI.Minutes");

	public static final FieldKey<String> MITIGATION_PLAN = FieldKey.text("Microsoft.VSTS.CMMI.MitigationPlan");

	public static final FieldKey<String> MITIGATION_TRIGGERS = FieldKey.text("Microsoft.VSTS.CMMI.MitigationTriggers");

	public static final FieldKey<IdentityRef> OPTIONAL_ATTENDEE_1 = FieldKey
		.identity("Microsoft.VSTS.CMMI.OptionalAttendee1");

	public static final FieldKey<IdentityRef> OPTIONAL_ATTENDEE_2 = FieldKey
		.identity("Microsoft.VSTS.CMMI.OptionalAttendee2");

	public static final FieldKey<IdentityRef> OPTIONAL_ATTENDEE_3 = FieldKey
		.identity("Microsoft.VSTS.CMMI.OptionalAttendee3");

	public static final FieldKey<IdentityRef> OPTIONAL_ATTENDEE_4 = FieldKey
		.identity("Microsoft.VSTS.CMMI.OptionalAttendee4");

	public static final FieldKey<IdentityRef> OPTIONAL_ATTENDEE_5 = FieldKey
		.identity("Microsoft.VSTS.CMMI.OptionalAttendee5");

	public static final FieldKey<IdentityRef> OPTIONAL_ATTENDEE_6 = FieldKey
		.identity("Microsoft.VSTS.CMMI.OptionalAttendee6");

	public static final FieldKey<IdentityRef> OPTIONAL_ATTENDEE_7 = FieldKey
		.identity("Microsoft.VSTS.CMMI.OptionalAttendee7");

	public static final FieldKey<IdentityRef> OPTIONAL_ATTENDEE_8 = FieldKey
		.identity("Microsoft.VSTS.CMMI.OptionalAttendee8");

	/**
	 * How likely the risk is, in percent.
	 */
	public static final FieldKey<Integer> PROBABILITY = FieldKey.integer("Microsoft.VSTS.CMMI.Probability");

	public static final FieldKey<String> PROPOSED_FIX = FieldKey.text("Microsoft.VSTS.CMMI.ProposedFix");

	public static final FieldKey<String> PURPOSE = FieldKey.text("Microsoft.VSTS.CMMI.Purpose");

	public static final FieldKey<IdentityRef> REQUIRED_ATTENDEE_1 = FieldKey
		.identity("Microsoft.VSTS.CMMI.RequiredAttendee1");

	public static final FieldKey<IdentityRef> REQUIRED_ATTENDEE_2 = FieldKey
		.identity("Microsoft.VSTS.CMMI.RequiredAttendee2");

	public static final FieldKey<IdentityRef> REQUIRED_ATTENDEE_3 = FieldKey
		.identity("Microsoft.VSTS.CMMI.RequiredAttendee3");

	public static final FieldKey<IdentityRef> REQUIRED_ATTENDEE_4 = FieldKey
		.identity("Microsoft.VSTS.CMMI.RequiredAttendee4");

	public static final FieldKey<IdentityRef> REQUIRED_ATTENDEE_5 = FieldKey
		.identity("Microsoft.VSTS.CMMI.RequiredAttendee5");

	public static final FieldKey<IdentityRef> REQUIRED_ATTENDEE_6 = FieldKey
		.identity("Microsoft.VSTS.CMMI.RequiredAttendee6");

	public static final FieldKey<IdentityRef> REQUIRED_ATTENDEE_7 = FieldKey
		.identity("Microsoft.VSTS.CMMI.RequiredAttendee7");

	public static final FieldKey<IdentityRef> REQUIRED_ATTENDEE_8 = FieldKey
		.identity("Microsoft.VSTS.CMMI.RequiredAttendee8");

	public static final FieldKey<String> REQUIREMENT_TYPE = FieldKey.text("Microsoft.VSTS.CMMI.RequirementType");

	public static final FieldKey<String> REQUIRES_REVIEW = FieldKey.text("Microsoft.VSTS.CMMI.RequiresReview");

	public static final FieldKey<String> REQUIRES_TEST = FieldKey.text("Microsoft.VSTS.CMMI.RequiresTest");

	public static final FieldKey<String> ROOT_CAUSE = FieldKey.text("Microsoft.VSTS.CMMI.RootCause");

	public static final FieldKey<IdentityRef> SUBJECT_MATTER_EXPERT_1 = FieldKey
		.identity("Microsoft.VSTS.CMMI.SubjectMatterExpert1");

	public static final FieldKey<IdentityRef> SUBJECT_MATTER_EXPERT_2 = FieldKey
		.identity("Microsoft.VSTS.CMMI.SubjectMatterExpert2");

	public static final FieldKey<IdentityRef> SUBJECT_MATTER_EXPERT_3 = FieldKey
		.identity("Microsoft.VSTS.CMMI.SubjectMatterExpert3");

	public static final FieldKey<String> SYMPTOM = FieldKey.text("Microsoft.VSTS.CMMI.Symptom");

	public static final FieldKey<Instant> TARGET_RESOLVE_DATE = FieldKey
		.dateTime("Microsoft.VSTS.CMMI.TargetResolveDate");

	public static final FieldKey<String> TASK_TYPE = FieldKey.text("Microsoft.VSTS.CMMI.TaskType");

	public static final FieldKey<String> USER_ACCEPTANCE_TEST = FieldKey.text("Microsoft.VSTS.CMMI.UserAcceptanceTest");

	private CmmiFields() {
	}

}
