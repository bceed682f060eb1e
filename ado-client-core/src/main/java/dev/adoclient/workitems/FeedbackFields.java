package dev.adoclient.workitems;

/**
 * The built-in fields of requests for feedback.
 */
public final class FeedbackFields {

	public static final WorkItemField<String> APPLICATION_LAUNCH_INSTRUCTIONS = WorkItemField
		.text("Microsoft.VSTS.Feedback.ApplicationLaunchInstructions");

	public static final WorkItemField<String> APPLICATION_START_INFORMATION = WorkItemField
		.text("Microsoft.VSTS.Feedback.ApplicationStartInformation");

	public static final WorkItemField<String> APPLICATION_TYPE = WorkItemField
		.text("Microsoft.VSTS.Feedback.ApplicationType");

	private FeedbackFields() {
	}

}
