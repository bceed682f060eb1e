package dev.adoclient.area.git;

import java.time.Instant;
import java.util.Map;

import dev.adoclient.model.AdoOptions;
import dev.adoclient.model.GitVersion;

/**
 * Which commits to list, and what comes with them. What is not set does not restrict.
 */
public final class CommitQuery extends AdoOptions<CommitQuery> {

	private static final CommitQuery NONE = new CommitQuery(Map.of());

	private CommitQuery(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the query for the commits of the default branch, the newest first.
	 */
	public static CommitQuery all() {
		return NONE;
	}

	/**
	 * Only commits that this version has.
	 */
	public CommitQuery version(GitVersion version) {
		return version.addTo(this, "searchCriteria.itemVersion.version");
	}

	/**
	 * Only commits that this version has and the other one, set by
	 * {@link #version(GitVersion)}, has not.
	 */
	public CommitQuery compareTo(GitVersion version) {
		return version.addTo(this, "searchCriteria.compareVersion.version");
	}

	/**
	 * Only commits that changed this file or folder.
	 */
	public CommitQuery path(String path) {
		return parameter("searchCriteria.itemPath", path);
	}

	/**
	 * Only commits by the author of this name or alias.
	 */
	public CommitQuery author(String author) {
		return parameter("searchCriteria.author", author);
	}

	/**
	 * Only commits by the committer of this name or alias.
	 */
	public CommitQuery user(String user) {
		return parameter("searchCriteria.user", user);
	}

	/**
	 * Only commits not before this time.
	 */
	public CommitQuery from(Instant from) {
		return parameter("searchCriteria.fromDate", from);
	}

	/**
	 * Only commits not after this time.
	 */
	public CommitQuery to(Instant to) {
		return parameter("searchCriteria.toDate", to);
	}

	/**
	 * Only commits whose id does not come before this one in the alphabet.
	 */
	public CommitQuery fromCommit(String commitId) {
		return parameter("searchCriteria.fromCommitId", commitId);
	}

	/**
	 * Only commits whose id does not come after this one in the alphabet.
	 */
	public CommitQuery toCommit(String commitId) {
		return parameter("searchCriteria.toCommitId", commitId);
	}

	/**
	 * Only these commits.
	 * @throws IllegalArgumentException if none is named
	 */
	public CommitQuery ids(String... commitIds) {
		return parameter("searchCriteria.ids", commitIds);
	}

	/**
	 * How the history of a path is followed.
	 */
	public CommitQuery historyMode(GitHistoryMode mode) {
		return parameter("searchCriteria.historyMode", mode);
	}

	/**
	 * Whether commits that deleted the path are left out.
	 */
	public CommitQuery excludeDeletes(boolean exclude) {
		return parameter("searchCriteria.excludeDeletes", exclude);
	}

	/**
	 * Whether the oldest commits come first.
	 */
	public CommitQuery oldestFirst(boolean oldest) {
		return parameter("searchCriteria.showOldestCommitsFirst", oldest);
	}

	/**
	 * Whether commits come with their links.
	 */
	public CommitQuery includeLinks(boolean include) {
		return parameter("searchCriteria.includeLinks", include);
	}

	/**
	 * Whether commits come with the push that brought them.
	 */
	public CommitQuery includePushData(boolean include) {
		return parameter("searchCriteria.includePushData", include);
	}

	/**
	 * Whether authors and committers come with the address of their picture.
	 */
	public CommitQuery includeUserImageUrl(boolean include) {
		return parameter("searchCriteria.includeUserImageUrl", include);
	}

	/**
	 * Whether commits come with the work items that they name.
	 */
	public CommitQuery includeWorkItems(boolean include) {
		return parameter("searchCriteria.includeWorkItems", include);
	}

	/**
	 * So many commits a page; 100 unless set.
	 * @throws IllegalArgumentException if it is less than 1
	 */
	public CommitQuery pageSize(int commits) {
		return parameter("searchCriteria.$top", PageSize.checked(commits));
	}

	@Override
	protected CommitQuery with(Map<String, String> parameters) {
		return new CommitQuery(parameters);
	}

}
