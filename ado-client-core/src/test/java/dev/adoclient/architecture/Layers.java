package dev.adoclient.architecture;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The order of the packages: each may use those in the lines below its own, and no other.
 */
final class Layers {

	private static final String BASE = "dev.adoclient";

	private static final List<Set<String>> ORDER = List.of(Set.of(""),
			Set.of(".builds", ".workitems", ".git", ".policies", ".security"), Set.of(".http"),
			Set.of(".http.filter", ".auth.azure"), Set.of(".blocking", ".retry", ".throttle"), Set.of(".connection"),
			Set.of(".model", ".auth", ".transfer", ".paging"), Set.of(".error"));

	private Layers() {
	}

	/**
	 * Returns whether a class of one package may use one of the other.
	 */
	static boolean allow(String user, String used) {
		return user.equals(used) || rank(used) > rank(user);
	}

	/**
	 * Returns whether the package has a place in the order.
	 */
	static boolean know(String name) {
		return names().anyMatch(name::equals);
	}

	private static Stream<String> names() {
		return ORDER.stream().flatMap(Set::stream).map(BASE::concat);
	}

	private static int rank(String name) {
		for (int rank = 0; rank < ORDER.size(); rank++) {
			if (ORDER.get(rank).contains(name.substring(BASE.length()))) {
				return rank;
			}
		}
		throw new IllegalArgumentException("Not one of the layers: " + name);
	}

}
