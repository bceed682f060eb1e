package dev.adoclient.workitems;

/**
 * The built-in fields that name builds.
 */
public final class BuildFields {

	public static final WorkItemField<String> FOUND_IN = WorkItemField.text("Microsoft.VSTS.Build.FoundIn");

	public static final WorkItemField<String> INTEGRATION_BUILD = WorkItemField
		.text("Microsoft.VSTS.Build.IntegrationBuild");

	private BuildFields() {
	}

}
