package dev.adoclient.area.pipelines;

import java.util.Map;

import dev.adoclient.model.AdoOptions;

/**
 * Which version of a pipeline is meant.
 */
public final class PipelineOptions extends AdoOptions<PipelineOptions> {

	private static final PipelineOptions NONE = new PipelineOptions(Map.of());

	private PipelineOptions(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the options for the newest version.
	 */
	public static PipelineOptions newest() {
		return NONE;
	}

	/**
	 * The version.
	 */
	public PipelineOptions version(int version) {
		return parameter("pipelineVersion", version);
	}

	@Override
	protected PipelineOptions with(Map<String, String> parameters) {
		return new PipelineOptions(parameters);
	}

}
