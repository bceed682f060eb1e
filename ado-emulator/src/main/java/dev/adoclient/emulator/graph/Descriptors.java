package dev.adoclient.emulator.graph;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/** Writes the descriptors by which the graph knows things. */
public final class Descriptors {

	private Descriptors() {
	}

	/** The descriptor of a project, as a scope of groups. */
	public static String scope(UUID projectId) {
		return of("scp", projectId);
	}

	/** The descriptor of the group that a team is. */
	public static String team(UUID teamId) {
		return of("vssgp", teamId);
	}

	static String of(String type, UUID id) {
		return type + "."
				+ Base64.getUrlEncoder()
					.withoutPadding()
					.encodeToString(id.toString().getBytes(StandardCharsets.UTF_8));
	}

}
