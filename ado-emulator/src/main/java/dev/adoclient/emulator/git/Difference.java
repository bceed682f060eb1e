package dev.adoclient.emulator.git;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/** What tells the files of one version from those of another one. */
public final class Difference {

	private Difference() {
	}

	/**
	 * Compares the files, by path. A file that went away while one with the same content
	 * came is one that was renamed.
	 */
	public static List<Delta> of(SortedMap<String, String> before, SortedMap<String, String> after) {
		Map<String, String> gone = new LinkedHashMap<>();
		before.forEach((path, blob) -> {
			if (!after.containsKey(path)) {
				gone.putIfAbsent(blob, path);
			}
		});
		Map<String, String> sources = new HashMap<>();
		after.forEach((path, blob) -> {
			String source = before.containsKey(path) ? null : gone.remove(blob);
			if (source != null) {
				sources.put(path, source);
			}
		});
		List<Delta> deltas = new ArrayList<>();
		TreeSet<String> paths = new TreeSet<>(before.keySet());
		paths.addAll(after.keySet());
		for (String path : paths) {
			String old = before.get(path);
			String now = after.get(path);
			if (old == null) {
				String source = sources.get(path);
				deltas.add(new Delta((source != null) ? Kind.RENAME : Kind.ADD, path, source,
						(source != null) ? before.get(source) : null, now, false));
			}
			else if (now == null) {
				deltas.add(new Delta(sources.containsValue(path) ? Kind.SOURCE_RENAME : Kind.DELETE, path, null, old,
						null, false));
			}
			else if (!old.equals(now)) {
				deltas.add(new Delta(Kind.EDIT, path, null, old, now, false));
			}
		}
		return deltas;
	}

	/** The same, with a line for each folder that holds a change. */
	public static List<Delta> withFolders(SortedMap<String, String> before, SortedMap<String, String> after) {
		List<Delta> deltas = new ArrayList<>(of(before, after));
		TreeSet<String> folders = new TreeSet<>();
		for (Delta delta : deltas) {
			String path = delta.path();
			for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
				folders.add(path.substring(0, slash));
			}
		}
		for (String folder : folders) {
			boolean was = !before.subMap(folder + "/", folder + "0").isEmpty();
			boolean is = !after.subMap(folder + "/", folder + "0").isEmpty();
			deltas.add(new Delta(!was ? Kind.ADD : is ? Kind.EDIT : Kind.DELETE, folder, null, null, null, true));
		}
		deltas.sort(Comparator.comparing(Delta::path));
		return deltas;
	}

	/** What became of a file. */
	public enum Kind {

		ADD("add"), EDIT("edit"), DELETE("delete"), RENAME("rename"), SOURCE_RENAME("delete, sourceRename");

		private final String wire;

		Kind(String wire) {
			this.wire = wire;
		}

		/** The code as the service writes it. */
		public String wire() {
			return this.wire;
		}

	}

	/**
	 * One difference.
	 *
	 * @param kind what became of it
	 * @param path the path in the later version; in the earlier one where it is gone
	 * @param sourcePath what it was called before a renaming; null otherwise
	 * @param oldBlob its content before; null for none, and for folders
	 * @param newBlob its content afterwards; null for none, and for folders
	 * @param folder whether it is a folder
	 */
	public record Delta(Kind kind, String path, @Nullable String sourcePath, @Nullable String oldBlob,
			@Nullable String newBlob, boolean folder) {
	}

}
