package dev.adoclient.emulator.git;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The ids are those that {@code git} itself printed for the same content. */
class GitHashTests {

	private static final Signature KIM = new Signature("Kim Abel", "kim.abel@contoso.com",
			Instant.parse("2026-06-10T09:30:00.123Z"));

	@Test
	void objectsHaveTheHashesThatGitComputes() {
		ObjectStore objects = new ObjectStore();
		SortedMap<String, String> files = new TreeMap<>();
		files.put("/a.txt", blob(objects, "one\n"));
		files.put("/a/b.txt", blob(objects, "two\n"));
		files.put("/a-b.txt", blob(objects, "three\n"));
		files.put("/docs/déjà vu.md", blob(objects, "four\n"));
		Commit commit = objects.addCommit(files, List.of(), KIM, KIM, "Begin");
		assertThat(commit.treeId()).isEqualTo("4a61b44d072f07729e66f6a9809b9449337a858b");
		assertThat(commit.id()).isEqualTo("2054e30b3b03b5bc28b4422170f0d300679a7587");
		assertThat(AnnotatedTag.of("v1", commit.id(), KIM, "First").id())
			.isEqualTo("97d805ace35f8b8ae4701661778737d5468edec9");
		assertThat(objects.files(commit)).isEqualTo(files);
	}

	@Test
	void nothingHasTheHashOfNothing() {
		assertThat(GitHash.of("tree", new byte[0])).isEqualTo("4b825dc642cb6eb9a060e54bf8d69288fbee4904");
		assertThat(GitHash.of("blob", new byte[0])).isEqualTo("e69de29bb2d1d6434b8b29ae775ad8c2e48c5391");
	}

	private static String blob(ObjectStore objects, String text) {
		return objects.addBlob(text.getBytes(StandardCharsets.UTF_8));
	}

}
