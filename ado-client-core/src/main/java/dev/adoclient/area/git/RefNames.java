package dev.adoclient.area.git;

import dev.adoclient.model.BranchNames;

/**
 * The forms that the names of refs have beside the full one.
 */
final class RefNames {

	private static final String REFS = "refs/";

	private RefNames() {
	}

	/**
	 * Returns the ref of a tag: {@code refs/tags/v1} for {@code v1}. A name that is a ref
	 * already is left alone.
	 * @throws IllegalArgumentException if the name is blank
	 */
	static String tag(String tag) {
		if (tag.isBlank()) {
			throw new IllegalArgumentException("The name of the tag is blank");
		}
		return tag.startsWith(REFS) ? tag : REFS + "tags/" + tag;
	}

	/**
	 * Returns the form that refs are looked for in: {@code heads/main}.
	 */
	static String withoutRefs(String ref) {
		return ref.startsWith(REFS) ? ref.substring(REFS.length()) : ref;
	}

	/**
	 * Returns the form that branches are looked for in, as {@code main} becomes
	 * {@code heads/main}.
	 * @throws IllegalArgumentException if the name is blank
	 */
	static String branchFilter(String branch) {
		return withoutRefs(BranchNames.full(branch));
	}

}
