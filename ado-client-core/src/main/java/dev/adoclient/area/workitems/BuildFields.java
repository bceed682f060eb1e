package dev.adoclient.area.workitems;

/**
 * The built-in fields that name builds.
 */
public final class BuildFields {

	public static final FieldKey<String> FOUND_IN = FieldKey.text("Microsoft.VSTS.Build.FoundIn");

	public static final FieldKey<String> INTEGRATION_BUILD = FieldKey.text("Microsoft.VSTS.Build.IntegrationBuild");

	private BuildFields() {
	}

}
