package dev.adoclient.emulator.git;

import java.util.SortedMap;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

/** What tells two versions apart. */
class DifferenceTests {

	@Test
	void fileThatMovedIsOneThatWasRenamed() {
		assertThat(Difference.of(files("/a", "1", "/b", "2"), files("/b", "3", "/c/a", "1")))
			.extracting(Difference.Delta::path, Difference.Delta::kind)
			.containsExactly(tuple("/a", Difference.Kind.SOURCE_RENAME), tuple("/b", Difference.Kind.EDIT),
					tuple("/c/a", Difference.Kind.RENAME));
	}

	@Test
	void foldersComeAndGoWithTheirFiles() {
		assertThat(Difference.withFolders(files("/old/x", "1", "/kept/y", "2"), files("/kept/y", "3", "/new/z", "4")))
			.filteredOn(Difference.Delta::folder)
			.extracting(Difference.Delta::path, Difference.Delta::kind)
			.containsExactly(tuple("/kept", Difference.Kind.EDIT), tuple("/new", Difference.Kind.ADD),
					tuple("/old", Difference.Kind.DELETE));
	}

	private static SortedMap<String, String> files(String... pathsAndBlobs) {
		SortedMap<String, String> files = new TreeMap<>();
		for (int i = 0; i < pathsAndBlobs.length; i += 2) {
			files.put(pathsAndBlobs[i], pathsAndBlobs[i + 1]);
		}
		return files;
	}

}
