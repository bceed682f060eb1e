package dev.adoclient.builds;

/**
 * Completes the names of branches. What names another kind of ref already is left alone.
 */
final class BranchNames {

	private BranchNames() {
	}

	static String full(String branch) {
		return branch.startsWith("refs/") ? branch : "refs/heads/" + branch;
	}

}
