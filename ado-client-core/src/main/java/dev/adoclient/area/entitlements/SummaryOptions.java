package dev.adoclient.area.entitlements;

import java.util.Map;

import dev.adoclient.model.AdoOptions;

/**
 * Which parts of the summary to fetch.
 */
public final class SummaryOptions extends AdoOptions<SummaryOptions> {

	private static final SummaryOptions NONE = new SummaryOptions(Map.of());

	private SummaryOptions(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the options for what the service shows unless asked.
	 */
	public static SummaryOptions defaults() {
		return NONE;
	}

	/**
	 * The parts: {@code accessLevels}, {@code licenses}, {@code projects},
	 * {@code groups}.
	 */
	public SummaryOptions select(String... parts) {
		return parameter("select", parts);
	}

	@Override
	protected SummaryOptions with(Map<String, String> parameters) {
		return new SummaryOptions(parameters);
	}

}
