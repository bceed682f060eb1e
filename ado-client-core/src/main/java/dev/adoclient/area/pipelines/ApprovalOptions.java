package dev.adoclient.area.pipelines;

import java.util.Map;

import dev.adoclient.model.AdoOptions;

/**
 * What an approval comes with.
 */
public final class ApprovalOptions extends AdoOptions<ApprovalOptions> {

	private static final ApprovalOptions NONE = new ApprovalOptions(Map.of());

	private ApprovalOptions(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the options for an approval without more.
	 */
	public static ApprovalOptions defaults() {
		return NONE;
	}

	/**
	 * What it comes with: its steps or what we may do with it.
	 */
	public ApprovalOptions expand(ApprovalDetailsExpandParameter expand) {
		return parameter("$expand", expand);
	}

	@Override
	protected ApprovalOptions with(Map<String, String> parameters) {
		return new ApprovalOptions(parameters);
	}

}
