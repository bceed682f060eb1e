package dev.adoclient.area.workitems;

/**
 * The built-in fields of requests for feedback.
 */
public final class FeedbackFields {

	public static final FieldKey<String> APPLICATION_LAUNCH_INSTRUCTIONS = FieldKey
		.text("Microsoft.VSTS.Feedback.ApplicationLaunchInstructions");

	public static final FieldKey<String> APPLICATION_START_INFORMATION = FieldKey
		.text("Microsoft.VSTS.Feedback.ApplicationStartInformation");

	public static final FieldKey<String> APPLICATION_TYPE = FieldKey.text("Microsoft.VSTS.Feedback.ApplicationType");

	private FeedbackFields() {
	}

}
