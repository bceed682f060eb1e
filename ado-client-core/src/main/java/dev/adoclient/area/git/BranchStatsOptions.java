package dev.adoclient.area.git;

import java.util.Map;

import dev.adoclient.model.AdoOptions;
import dev.adoclient.model.GitVersion;

/**
 * What branches are compared with.
 */
public final class BranchStatsOptions extends AdoOptions<BranchStatsOptions> {

	private static final BranchStatsOptions NONE = new BranchStatsOptions(Map.of());

	private BranchStatsOptions(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the options for a comparison with the default branch.
	 */
	public static BranchStatsOptions defaults() {
		return NONE;
	}

	/**
	 * Branches are compared with this version.
	 */
	public BranchStatsOptions base(GitVersion version) {
		return version.addTo(this, "baseVersionDescriptor.version");
	}

	@Override
	protected BranchStatsOptions with(Map<String, String> parameters) {
		return new BranchStatsOptions(parameters);
	}

}
