package dev.adoclient.area.pipelines;

import java.util.Map;

import dev.adoclient.model.AdoOptions;

/**
 * In which order pipelines are listed.
 */
public final class PipelineQuery extends AdoOptions<PipelineQuery> {

	private static final PipelineQuery NONE = new PipelineQuery(Map.of());

	private PipelineQuery(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the query for all pipelines.
	 */
	public static PipelineQuery all() {
		return NONE;
	}

	/**
	 * The order, such as {@code name desc}.
	 */
	public PipelineQuery orderBy(String order) {
		return parameter("orderBy", order);
	}

	/**
	 * So many pipelines a page.
	 */
	public PipelineQuery pageSize(int pipelines) {
		return parameter("$top", pipelines);
	}

	@Override
	protected PipelineQuery with(Map<String, String> parameters) {
		return new PipelineQuery(parameters);
	}

}
