package dev.adoclient.area.policies;

import java.util.Map;

import dev.adoclient.model.AdoOptions;

/**
 * Which evaluations of policies to list.
 */
public final class EvaluationQuery extends AdoOptions<EvaluationQuery> {

	private static final EvaluationQuery NONE = new EvaluationQuery(Map.of());

	private EvaluationQuery(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the query for the evaluations of all policies that apply.
	 */
	public static EvaluationQuery all() {
		return NONE;
	}

	/**
	 * Whether policies that do not apply are listed, too.
	 */
	public EvaluationQuery includeNotApplicable(boolean include) {
		return parameter("includeNotApplicable", include);
	}

	@Override
	protected EvaluationQuery with(Map<String, String> parameters) {
		return new EvaluationQuery(parameters);
	}

}
