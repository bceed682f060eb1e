package dev.adoclient.area.pipelines;

import java.util.Map;

import dev.adoclient.model.AdoOptions;

/**
 * What an artifact of a run comes with.
 */
public final class RunArtifactOptions extends AdoOptions<RunArtifactOptions> {

	private static final RunArtifactOptions NONE = new RunArtifactOptions(Map.of());

	private RunArtifactOptions(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the options for an artifact without more.
	 */
	public static RunArtifactOptions defaults() {
		return NONE;
	}

	/**
	 * What it comes with: {@link GetArtifactExpandOptions#SIGNED_CONTENT} is an address
	 * of the content that needs no credential and expires.
	 */
	public RunArtifactOptions expand(GetArtifactExpandOptions expand) {
		return parameter("$expand", expand);
	}

	@Override
	protected RunArtifactOptions with(Map<String, String> parameters) {
		return new RunArtifactOptions(parameters);
	}

}
