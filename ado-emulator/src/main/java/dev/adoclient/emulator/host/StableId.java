package dev.adoclient.emulator.host;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Ids that look like the service's, and are the same at every start. */
public final class StableId {

	private StableId() {
	}

	/** Returns the id of what has that name among things of that kind. */
	public static UUID of(String kind, String name) {
		return UUID.nameUUIDFromBytes((kind + ":" + name).getBytes(StandardCharsets.UTF_8));
	}

	/** Returns forty hexadecimal digits, as a commit has them. */
	public static String commit(String name) {
		String digits = of("commit", name).toString() + of("tree", name);
		return digits.replace("-", "").substring(0, 40);
	}

}
