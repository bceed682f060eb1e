package dev.adoclient.architecture;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The order of the packages: each may use those in the lines below its own, and no other.
 * The areas share one line, so that none uses another.
 */
final class Layers {

	private static final String BASE = "dev.adoclient";

	private static final String AREAS = ".area";

	private static final List<Set<String>> ORDER = List.of(Set.of(""), Set.of(AREAS), Set.of(".http"),
			Set.of(".http.filter", ".auth.azure"), Set.of(".blocking", ".retry"), Set.of(".throttle"),
			Set.of(".connection"), Set.of(".model", ".auth", ".transfer", ".paging", ".observation"), Set.of(".error"));

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
		return line(name) >= 0;
	}

	private static int rank(String name) {
		int line = line(name);
		if (line < 0) {
			throw new IllegalArgumentException("Not one of the layers: " + name);
		}
		return line;
	}

	private static int line(String name) {
		String place = name.substring(BASE.length());
		String layer = place.startsWith(AREAS + ".") ? AREAS : place;
		return IntStream.range(0, ORDER.size())
			.filter((line) -> ORDER.get(line).contains(layer))
			.findFirst()
			.orElse(-1);
	}

}
