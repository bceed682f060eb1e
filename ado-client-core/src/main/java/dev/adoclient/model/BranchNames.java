package dev.adoclient.model;

/**
 * The full names of branches. A name that is a ref already ({@code refs/tags/v1},
 * {@code refs/pull/7/merge}) is left alone.
 */
public final class BranchNames {

	private static final String PREFIX = "refs/heads/";

	private BranchNames() {
	}

	/**
	 * Returns the ref of a branch: {@code refs/heads/main} for {@code main}.
	 * @throws IllegalArgumentException if the name is blank
	 */
	public static String full(String branch) {
		if (branch.isBlank()) {
			throw new IllegalArgumentException("The name of the branch is blank");
		}
		return branch.startsWith("refs/") ? branch : PREFIX + branch;
	}

	/**
	 * Returns the name of a branch without {@code refs/heads/}.
	 */
	public static String shortName(String branch) {
		return branch.startsWith(PREFIX) ? branch.substring(PREFIX.length()) : branch;
	}

}
