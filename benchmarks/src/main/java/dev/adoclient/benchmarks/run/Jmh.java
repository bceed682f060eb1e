package dev.adoclient.benchmarks.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import dev.adoclient.benchmarks.side.TakesTurns;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * JMH in a process of its own, for one benchmark, that waits for its turn before each
 * iteration.
 */
final class Jmh implements AutoCloseable {

	/** Seconds of one iteration of the warm-up. */
	private static final int WARM_UP = 5;

	private final Side side;

	private final Path result;

	private final Path log;

	private final Process process;

	/**
	 * Starts it.
	 * @param side what is run
	 * @param server the URL of the server that the benchmark asks
	 * @param turns the port where it asks for its turn
	 */
	Jmh(Side side, String server, int turns) throws IOException {
		this.side = side;
		this.result = Files.createTempFile("ado-benchmark", ".json");
		this.log = Files.createTempFile("ado-benchmark", ".log");
		this.process = new ProcessBuilder(command(server, turns)).redirectErrorStream(true)
			.redirectOutput(this.log.toFile())
			.start();
	}

	/**
	 * Returns the figures when it has ended; fails with what it said if it failed.
	 */
	CompletableFuture<Figures> figures() {
		return this.process.onExit().thenApply((ended) -> read(ended.exitValue()));
	}

	@Override
	public void close() throws IOException {
		this.process.destroy();
		Files.delete(this.result);
		Files.delete(this.log);
	}

	private Figures read(int exit) {
		try {
			JsonNode results = (exit == 0) ? new JsonMapper().readTree(this.result.toFile()) : null;
			if (results == null || results.size() != 1) {
				throw new IllegalStateException(
						"%s did not run (exit %d):%n%s".formatted(this.side, exit, Files.readString(this.log)));
			}
			return Figures.of(results.path(0));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private List<String> command(String server, int turns) {
		List<String> command = new ArrayList<>(List.of(Java.executable(), "-Djmh.ignoreLock=true", "-cp",
				this.side.classPath(), "org.openjdk.jmh.Main", "\\." + this.side.benchmark().replace(".", "\\.") + "$",
				"-f", "1", "-foe", "true", "-prof", TakesTurns.class.getName(), "-prof", "gc", "-rf", "json", "-rff",
				this.result.toString(), "-jvmArgsAppend",
				this.side.heap() + " -Dbenchmark.server=" + server + " -Dbenchmark.turns=" + turns, "-wi",
				Integer.toString(this.side.warmUp() / WARM_UP), "-w", Integer.toString(WARM_UP), "-i", "5", "-r", "2"));
		command.addAll(this.side.settings());
		return command;
	}

}
