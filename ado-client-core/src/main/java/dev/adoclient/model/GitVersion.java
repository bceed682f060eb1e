package dev.adoclient.model;

import org.jspecify.annotations.Nullable;

/**
 * A version of the files of a repository: a branch, a tag or a commit.
 *
 * @param type which of them it is
 * @param name the name of the branch or tag, without {@code refs/heads/} or
 * {@code refs/tags/}, or the id of the commit
 * @param options which version is meant, seen from this one; this one itself if
 * {@code null}
 */
public record GitVersion(GitVersionType type, String name, @Nullable GitVersionOptions options) {

	private static final String TAGS = "refs/tags/";

	public GitVersion {
		if (name.isBlank()) {
			throw new IllegalArgumentException("The name of the %s is blank".formatted(type.value()));
		}
	}

	/**
	 * Returns the version at the tip of a branch: {@code main} or
	 * {@code refs/heads/main}.
	 */
	public static GitVersion branch(String branch) {
		return new GitVersion(GitVersionType.BRANCH, BranchNames.shortName(branch), null);
	}

	/**
	 * Returns the version that a tag names: {@code v1} or {@code refs/tags/v1}.
	 */
	public static GitVersion tag(String tag) {
		return new GitVersion(GitVersionType.TAG, tag.startsWith(TAGS) ? tag.substring(TAGS.length()) : tag, null);
	}

	/**
	 * Returns the version of a commit.
	 */
	public static GitVersion commit(String commitId) {
		return new GitVersion(GitVersionType.COMMIT, commitId, null);
	}

	/**
	 * Returns another version, seen from this one, such as its first parent.
	 */
	public GitVersion options(GitVersionOptions options) {
		return new GitVersion(this.type, this.name, options);
	}

	/**
	 * Returns the options with this version.
	 * @param parameter the parameter of the name; those of type and options begin with
	 * it, too
	 */
	public <Q extends AdoOptions<Q>> Q addTo(Q options, String parameter) {
		return options.parameter(parameter, this.name)
			.parameter(parameter + "Type", this.type)
			.parameter(parameter + "Options", this.options);
	}

}
