package dev.adoclient.twins;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

class GeneratedCodeTests {

	/** In two parts, so that this file does not hold it. */
	private static final String HEADER = "Generated, " + "do not edit";

	@Test
	void noGeneratedFileIsCommitted() throws Exception {
		Path root = Path.of(git("rev-parse", "--show-toplevel").get(0));
		List<String> sources = git("ls-files", "--full-name", root.toString()).stream()
			.filter((file) -> file.endsWith(".java") && file.contains("/src/main/"))
			.toList();
		assertThat(sources).anyMatch((file) -> file.endsWith("/BuildsAsyncClient.java"));
		assertThat(sources).noneMatch((file) -> isGenerated(root.resolve(file)));
	}

	@Test
	void theGeneratedFileIsToldByItsHeader() {
		assertThat(Path.of("target/generated-sources/annotations/dev/adoclient/area/builds/BuildsClient.java"))
			.matches(GeneratedCodeTests::isGenerated);
	}

	private static boolean isGenerated(Path source) {
		try {
			return Files.exists(source) && Files.readAllLines(source).get(0).contains(HEADER);
		}
		catch (IOException ex) {
			throw new AssertionError(source.toString(), ex);
		}
	}

	private static List<String> git(String... arguments) throws Exception {
		String[] command = new String[arguments.length + 1];
		command[0] = "git";
		System.arraycopy(arguments, 0, command, 1, arguments.length);
		try {
			Process git = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
			List<String> lines = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines()
				.toList();
			return (git.waitFor() == 0) ? lines : abort("The sources are not in a git repository");
		}
		catch (IOException ex) {
			return abort("There is no git here");
		}
	}

}
