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
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Microsoft's own clients work against the emulator. Where Node.js or a client is
 * missing, it is skipped, unless the environment says that it may not be.
 */
class PeerTests {

	private static final Path FOLDER = Path.of("peers");

	private static final String REQUIRED = "ADO_EMULATOR_PEERS";

	static Stream<Arguments> scripts() {
		return Stream
			.of(new Peer("node", "Microsoft's Node client", "azure-devops-node-api"),
					new Peer("mcp", "Microsoft's MCP server", "@azure-devops/mcp"))
			.flatMap((peer) -> peer.scripts().stream().map((script) -> Arguments.of(peer, script)));
	}

	@ParameterizedTest
	@MethodSource("scripts")
	void microsoftsClientsWorkAgainstTheEmulator(Peer peer, String script) {
		peer.require();
		try (AdoEmulator emulator = AdoEmulator.start()) {
			ProcessBuilder node = new ProcessBuilder("node", "--test", script).directory(peer.folder().toFile())
				.redirectErrorStream(true);
			node.environment().put("ADO_URL", emulator.url() + "/" + emulator.organization());
			node.environment().put("ADO_TOKEN", emulator.token());
			Finished finished = run(node);
			assertThat(finished.status()).as(finished.output()).isZero();
			assertThat(finished.output()).containsPattern("# pass [1-9]").contains("# skipped 0");
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

	/** A client, in a folder of its own with its tests. */
	private record Peer(String name, String title, String module) {

		Path folder() {
			return FOLDER.resolve(this.name);
		}

		List<String> scripts() {
			try (Stream<Path> files = Files.list(folder())) {
				return files.map((file) -> file.getFileName().toString())
					.filter((name) -> name.endsWith(".test.js"))
					.sorted()
					.toList();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		void require() {
			String missing = !Files.isDirectory(folder().resolve("node_modules").resolve(this.module))
					? "its packages are not installed: run 'npm ci' in ado-emulator/" + folder()
					: onPath("node") ? null : "there is no Node.js on the PATH";
			if (missing != null) {
				assertThat(System.getenv(REQUIRED)).as(this.title + " must be tried here, but " + missing)
					.isNotEqualTo("required");
				Assumptions.abort(this.title + " is not tried: " + missing);
			}
		}

		@Override
		public String toString() {
			return this.title;
		}

	}

}
