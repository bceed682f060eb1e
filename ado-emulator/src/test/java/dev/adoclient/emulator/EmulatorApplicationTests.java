package dev.adoclient.emulator;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ConnectException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EmulatorApplicationTests {

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	@Test
	void processSaysWhereItIsAndWhichTokenItTakes() {
		try (AdoEmulator emulator = start("--port", "0", "--organization", "fabrikam", "--token", "secret")) {
			assertThat(this.out.toString(StandardCharsets.UTF_8)).contains(
					"http://localhost:" + emulator.port() + "/fabrikam", "Port: " + emulator.port(), "Token: secret");
			assertThat(this.err.toString(StandardCharsets.UTF_8)).isEmpty();
			Caller.of(emulator).get("/_apis/projects").expect(200);
		}
	}

	@Test
	void trainingRunAnswersARequestAndEnds(@TempDir Path folder) throws Exception {
		assertThat(run(folder, "--training-run", "--empty")).isEqualTo("0: Training run: the first answer was 200");
	}

	@Test
	@EnabledOnOs(value = OS.LINUX, disabledReason = "Only there is 127.0.0.2 this machine")
	void trainingRunThatGetsNoAnswerFails(@TempDir Path folder) throws Exception {
		assertThat(run(folder, "--training-run", "--empty", "--bind", "127.0.0.2"))
			.startsWith("1: Training run: there was no answer");
	}

	/** Returns the exit code and the last line. */
	private static String run(Path folder, String... args) throws Exception {
		Path output = folder.resolve("output.txt");
		List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow(), "-cp",
				System.getProperty("java.class.path"), EmulatorApplication.class.getName()));
		command.addAll(List.of(args));
		Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start();
		try {
			assertThat(process.waitFor(1, TimeUnit.MINUTES)).as("the process has ended").isTrue();
			List<String> lines = Files.readAllLines(output);
			return process.exitValue() + ": " + lines.get(lines.size() - 1);
		}
		finally {
			process.destroyForcibly();
		}
	}

	@Test
	void tokenIsAnotherOneAtEachStart() {
		try (AdoEmulator first = start("--empty"); AdoEmulator second = start("--empty")) {
			assertThat(first.token()).hasSize(52).isNotEqualTo(second.token());
			assertThat(first.state().projects()).isEmpty();
		}
	}

	/** Whoever listens on all addresses also listens on this one. */
	@Test
	void otherAddressesAreNotListenedOnUnlessAskedFor() {
		try (AdoEmulator emulator = start("--empty")) {
			assertThatExceptionOfType(ConnectException.class)
				.isThrownBy(() -> new Socket("127.0.0.2", emulator.port()).close());
		}
	}

	@Test
	void otherMachinesAreLetInOnlyWithAWarning() {
		try (AdoEmulator emulator = start("--bind", "0.0.0.0", "--empty")) {
			assertThat(this.err.toString(StandardCharsets.UTF_8)).contains("0.0.0.0", "whoever has the token");
			Caller.of(emulator).get("/_apis/projects").expect(200);
		}
	}

	@Test
	void recordedAnswersAreImported(@TempDir Path folder) throws IOException {
		Files.writeString(folder.resolve("a.json"), """
				{"request":{"url":"/fabrikam/_apis/release/folders","method":"GET"},"response":{"body":"recorded"}}""");
		try (AdoEmulator emulator = start("--empty", "--recordings", folder.toString())) {
			assertThat(this.out.toString(StandardCharsets.UTF_8)).contains("Recorded answers: 1");
			assertThat(Caller.of(emulator).get("/_apis/release/folders").text()).isEqualTo("recorded");
		}
		assertThat(start("--recordings", folder.resolve("none").toString())).isNull();
		assertThat(this.err.toString(StandardCharsets.UTF_8)).contains("none");
	}

	@ParameterizedTest
	@ValueSource(strings = { "--port many", "--port 70000", "--port", "--nothing", "8080" })
	void optionThatIsNoneIsExplained(String line) {
		assertThat(start(line.split(" ", -1))).isNull();
		assertThat(this.err.toString(StandardCharsets.UTF_8)).contains("Usage: java -jar ado-emulator.jar");
	}

	@Test
	void helpIsPrinted() {
		assertThat(start("--help")).isNull();
		assertThat(this.out.toString(StandardCharsets.UTF_8)).startsWith("Usage: ");
	}

	private AdoEmulator start(String... args) {
		return EmulatorApplication.start(List.of(args), new PrintStream(this.out, true, StandardCharsets.UTF_8),
				new PrintStream(this.err, true, StandardCharsets.UTF_8));
	}

}
