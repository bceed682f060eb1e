package dev.adoclient.emulator;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Microsoft's own client for Node.js works against the emulator. Where Node.js or the
 * client is missing, this is skipped, unless the environment says that it may not be.
 */
class PeerTests {

	private static final Path FOLDER = Path.of("peers/node");

	private static final String REQUIRED = "ADO_EMULATOR_PEERS";

	static List<String> scripts() throws IOException {
		try (Stream<Path> files = Files.list(FOLDER)) {
			return files.map((file) -> file.getFileName().toString())
				.filter((name) -> name.endsWith(".test.js"))
				.sorted()
				.toList();
		}
	}

	@ParameterizedTest
	@MethodSource("scripts")
	void microsoftsNodeClientWorksAgainstTheEmulator(String script) {
		requirePeers();
		try (AdoEmulator emulator = AdoEmulator.start()) {
			ProcessBuilder node = new ProcessBuilder("node", "--test", script).directory(FOLDER.toFile())
				.redirectErrorStream(true);
			node.environment().put("ADO_URL", emulator.url() + "/" + emulator.organization());
			node.environment().put("ADO_TOKEN", emulator.token());
			Finished finished = run(node);
			assertThat(finished.status()).as(finished.output()).isZero();
			assertThat(finished.output()).containsPattern("# pass [1-9]").contains("# skipped 0");
		}
	}

	private static void requirePeers() {
		String missing = !Files.isDirectory(FOLDER.resolve("node_modules/azure-devops-node-api"))
				? "its packages are not installed: run 'npm ci' in ado-emulator/" + FOLDER
				: onPath("node") ? null : "there is no Node.js on the PATH";
		if (missing != null) {
			assertThat(System.getenv(REQUIRED)).as("Microsoft's Node client must be tried here, but " + missing)
				.isNotEqualTo("required");
			Assumptions.abort("Microsoft's Node client is not tried: " + missing);
		}
	}

	private static boolean onPath(String program) {
		return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
			.anyMatch((folder) -> Files.isExecutable(Path.of(folder, program)));
	}

	private static Finished run(ProcessBuilder builder) {
		try {
			Process process = builder.start();
			process.getOutputStream().close();
			String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			return new Finished(process.waitFor(), output);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private record Finished(int status, String output) {
	}

}
