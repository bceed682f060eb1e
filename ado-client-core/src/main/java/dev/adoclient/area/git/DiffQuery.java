package dev.adoclient.area.git;

import java.util.Map;

import dev.adoclient.model.AdoOptions;
import dev.adoclient.model.GitVersion;

/**
 * Which two versions to compare, and how.
 */
public final class DiffQuery extends AdoOptions<DiffQuery> {

	private DiffQuery(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the query for what changed from one version to another.
	 * @param base the version before
	 * @param target the version after
	 */
	public static DiffQuery between(GitVersion base, GitVersion target) {
		return target.addTo(base.addTo(new DiffQuery(Map.of()), "baseVersion"), "targetVersion");
	}

	/**
	 * Whether the target is compared with the last commit that both versions have, as in
	 * a pull request, or with the base itself.
	 */
	public DiffQuery commonCommit(boolean common) {
		return parameter("diffCommonCommit", common);
	}

	/**
	 * So many changes a page; 100 unless set.
	 * @throws IllegalArgumentException if it is less than 1
	 */
	public DiffQuery pageSize(int changes) {
		return parameter("$top", PageSize.checked(changes));
	}

	@Override
	protected DiffQuery with(Map<String, String> parameters) {
		return new DiffQuery(parameters);
	}

}
