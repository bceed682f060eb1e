package dev.adoclient.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No file of code has more than 400 lines.
 */
class FileLengthRulesTests {

	private static final int MOST = 400;

	/** A program of one file, which Java runs as it stands. */
	private static final String PROGRAM = "MakeFacts.java";

	@Test
	void noFileIsTooLong() throws IOException {
		List<Path> files = files();
		assertThat(files).hasSizeGreaterThan(900);
		assertThat(files).filteredOn((file) -> lines(file) > MOST)
			.extracting((file) -> file.getFileName().toString())
			.containsOnly(PROGRAM);
	}

	private static List<Path> files() throws IOException {
		try (Stream<Path> modules = Files.list(Path.of(".."))) {
			return modules.map((module) -> module.resolve("src"))
				.filter(Files::isDirectory)
				.flatMap(FileLengthRulesTests::below)
				.filter((file) -> file.toString().endsWith(".java"))
				.toList();
		}
	}

	private static Stream<Path> below(Path folder) {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.toList().stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static long lines(Path file) {
		try (Stream<String> lines = Files.lines(file)) {
			return lines.count();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
