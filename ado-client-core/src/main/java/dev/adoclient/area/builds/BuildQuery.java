package dev.adoclient.area.builds;

import java.time.Instant;
import java.util.Map;

import dev.adoclient.model.AdoOptions;
import dev.adoclient.model.BranchNames;

/**
 * Which builds to list, and in which order. What is not set does not restrict.
 */
public final class BuildQuery extends AdoOptions<BuildQuery> {

	private static final BuildQuery NONE = new BuildQuery(Map.of());

	private BuildQuery(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the query for all builds, the newest first.
	 */
	public static BuildQuery all() {
		return NONE;
	}

	/**
	 * Only builds of these definitions.
	 */
	public BuildQuery definition(int... definitionIds) {
		return parameter("definitions", definitionIds);
	}

	/**
	 * Only builds that ran in these queues.
	 */
	public BuildQuery queue(int... queueIds) {
		return parameter("queues", queueIds);
	}

	/**
	 * Only builds of this number; {@code *} at its end stands for any rest.
	 */
	public BuildQuery buildNumber(String buildNumber) {
		return parameter("buildNumber", buildNumber);
	}

	/**
	 * Only builds not before this time: of the kind that the order goes by, finishing by
	 * default.
	 */
	public BuildQuery minTime(Instant minTime) {
		return parameter("minTime", minTime);
	}

	/**
	 * Only builds not after this time: of the kind that the order goes by, finishing by
	 * default.
	 */
	public BuildQuery maxTime(Instant maxTime) {
		return parameter("maxTime", maxTime);
	}

	/**
	 * Only builds that were requested for this identity.
	 */
	public BuildQuery requestedFor(String identity) {
		return parameter("requestedFor", identity);
	}

	/**
	 * Only builds that were queued for this reason.
	 */
	public BuildQuery reason(BuildReason reason) {
		return parameter("reasonFilter", reason);
	}

	/**
	 * Only builds that are this far.
	 */
	public BuildQuery status(BuildStatus status) {
		return parameter("statusFilter", status);
	}

	/**
	 * Only builds that ended like this.
	 */
	public BuildQuery result(BuildResult result) {
		return parameter("resultFilter", result);
	}

	/**
	 * Only builds that have all of these tags.
	 * @throws IllegalArgumentException if one holds a comma, which would make two of it
	 */
	public BuildQuery tag(String... tags) {
		return parameter("tagFilters", tags);
	}

	/**
	 * Builds come with these properties.
	 */
	public BuildQuery properties(String... names) {
		return parameter("properties", names);
	}

	/**
	 * So many builds a page; the service has a limit of its own.
	 */
	public BuildQuery pageSize(int builds) {
		return parameter("$top", builds);
	}

	/**
	 * At most so many builds of each definition.
	 */
	public BuildQuery maxBuildsPerDefinition(int builds) {
		return parameter("maxBuildsPerDefinition", builds);
	}

	/**
	 * Whether deleted builds are listed; they are not unless said.
	 */
	public BuildQuery deleted(QueryDeletedOption deleted) {
		return parameter("deletedFilter", deleted);
	}

	/**
	 * The order; the newest finished first unless said.
	 */
	public BuildQuery order(BuildQueryOrder order) {
		return parameter("queryOrder", order);
	}

	/**
	 * Only builds of this branch: {@code main}, {@code refs/heads/main} or
	 * {@code refs/pull/7/merge}.
	 */
	public BuildQuery branch(String branch) {
		return parameter("branchName", BranchNames.full(branch));
	}

	/**
	 * Only these builds.
	 */
	public BuildQuery buildIds(int... buildIds) {
		return parameter("buildIds", buildIds);
	}

	/**
	 * Only builds of this repository, with its type, such as {@code TfsGit} or
	 * {@code GitHub}.
	 */
	public BuildQuery repository(String id, String type) {
		return parameter("repositoryId", id).parameter("repositoryType", type);
	}

	@Override
	protected BuildQuery with(Map<String, String> parameters) {
		return new BuildQuery(parameters);
	}

}
