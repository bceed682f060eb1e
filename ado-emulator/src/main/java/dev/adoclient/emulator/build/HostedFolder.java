package dev.adoclient.emulator.build;

import java.time.Instant;

import dev.adoclient.emulator.host.Person;
import org.jspecify.annotations.Nullable;

/**
 * A folder that orders definitions.
 *
 * @param path its path, which starts with a backslash
 * @param description what it is for; null where nobody said
 * @param createdBy who made it; null for the root
 * @param createdOn when
 * @param lastChangedDate when it was changed last; null where it never was
 * @param lastChangedBy by whom
 */
public record HostedFolder(String path, @Nullable String description, @Nullable Person createdBy, Instant createdOn,
		@Nullable Instant lastChangedDate, @Nullable Person lastChangedBy) {

	/** The path of the folder that holds all others. */
	public static final String ROOT = "\\";

	/** Whether it is that folder, or one below it. */
	boolean isIn(String folder) {
		return holds(folder, this.path);
	}

	/** Whether the first path is that of the other, or of a folder above it. */
	static boolean holds(String folder, String other) {
		return folder.equals(ROOT) || other.equalsIgnoreCase(folder)
				|| other.regionMatches(true, 0, folder + "\\", 0, folder.length() + 1);
	}

	/** The path of the folder above; the root's own for the root. */
	static String parent(String path) {
		int last = path.lastIndexOf('\\');
		return (last <= 0) ? ROOT : path.substring(0, last);
	}

}
