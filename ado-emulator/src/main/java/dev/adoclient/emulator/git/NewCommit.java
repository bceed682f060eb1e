package dev.adoclient.emulator.git;

import java.util.List;
import java.util.SortedMap;

import dev.adoclient.emulator.host.ServiceException;
import org.jspecify.annotations.Nullable;

/**
 * A commit that a push brings.
 *
 * @param message what it says
 * @param author who wrote it
 * @param committer who committed it
 * @param changes what it does to the files
 */
public record NewCommit(String message, Signature author, Signature committer, List<FileChange> changes) {

	/** Copies what is handed in. */
	public NewCommit {
		changes = List.copyOf(changes);
	}

	/** Carries the changes out on the files of the parent. */
	void apply(SortedMap<String, String> files, ObjectStore objects) {
		for (FileChange change : this.changes) {
			String before = (change.kind() == FileChange.Kind.RENAME) ? change.sourcePath() : change.path();
			boolean adds = change.kind() == FileChange.Kind.ADD;
			if (!adds && !files.containsKey(before)) {
				throw refuse("The path '" + before + "' does not exist.");
			}
			String taken = taken(files, change);
			if (taken != null) {
				throw refuse("The path '" + taken + "' exists already.");
			}
			String blob = (change.content() != null) ? objects.addBlob(change.content()) : files.get(before);
			if (!adds && change.kind() != FileChange.Kind.EDIT) {
				files.remove(before);
			}
			if (change.kind() != FileChange.Kind.DELETE) {
				if (blob == null) {
					throw GitRefusals.invalid("newContent");
				}
				files.put(change.path(), blob);
			}
		}
	}

	/**
	 * What is in the way of a new file: a file, a folder, or a file that is its folder.
	 */
	private static @Nullable String taken(SortedMap<String, String> files, FileChange change) {
		if (change.kind() != FileChange.Kind.ADD && change.kind() != FileChange.Kind.RENAME) {
			return null;
		}
		String path = change.path();
		boolean folder = !files.subMap(path + "/", path + "0").isEmpty();
		if (folder || (files.containsKey(path) && !path.equals(change.sourcePath()))) {
			return path;
		}
		for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
			if (files.containsKey(path.substring(0, slash))) {
				return path.substring(0, slash);
			}
		}
		return null;
	}

	private static ServiceException refuse(String message) {
		return GitRefusals.of(400, "GitArgumentException", message);
	}

}
