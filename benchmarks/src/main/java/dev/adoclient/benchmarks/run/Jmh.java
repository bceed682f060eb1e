package dev.adoclient.benchmarks.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs JMH in a process of its own, for one benchmark at a time.
 */
final class Jmh {

	/** Seconds of one iteration of the warm-up. */
	private static final int WARM_UP = 5;

	private final String server;

	/**
	 * Creates a runner.
	 * @param server the URL of the server that the benchmarks ask
	 */
	Jmh(String server) {
		this.server = server;
	}

	/**
	 * Runs a side once, and returns its figures.
	 */
	Figures run(Side side) throws IOException, InterruptedException {
		Path result = Files.createTempFile("ado-benchmark", ".json");
		Path log = Files.createTempFile("ado-benchmark", ".log");
		try {
			int exit = new ProcessBuilder(command(side, result)).redirectErrorStream(true)
				.redirectOutput(log.toFile())
				.start()
				.waitFor();
			JsonNode results = (exit == 0) ? new JsonMapper().readTree(result.toFile()) : null;
			if (results == null || results.size() != 1) {
				throw new IllegalStateException(
						"%s did not run (exit %d):%n%s".formatted(side, exit, Files.readString(log)));
			}
			return Figures.of(results.path(0));
		}
		finally {
			Files.delete(result);
			Files.delete(log);
		}
	}

	private List<String> command(Side side, Path result) {
		List<String> command = new ArrayList<>(List.of(Java.executable(), "-cp", side.classPath(),
				"org.openjdk.jmh.Main", "\\." + side.benchmark().replace(".", "\\.") + "$", "-f", "1", "-foe", "true",
				"-prof", "gc", "-rf", "json", "-rff", result.toString(), "-jvmArgsAppend",
				side.heap() + " -Dbenchmark.server=" + this.server, "-wi", Integer.toString(side.warmUp() / WARM_UP),
				"-w", Integer.toString(WARM_UP), "-i", "5", "-r", "2"));
		command.addAll(side.settings());
		return command;
	}

}
