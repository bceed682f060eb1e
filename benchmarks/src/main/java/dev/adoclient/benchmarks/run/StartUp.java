package dev.adoclient.benchmarks.run;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How long a Boot application takes to start and to end: one with the starter, against
 * one without it that builds a WebClient.
 */
final class StartUp {

	private static final int ROUNDS = 10;

	private static final Path LIBRARIES = Path.of("startup", "target", "lib");

	private StartUp() {
	}

	/**
	 * Starts both in turn, and notes the ratio of the medians.
	 */
	static void measure(Ratios ratios) throws IOException, InterruptedException {
		String with = classPath((jar) -> true);
		String without = classPath((jar) -> !jar.startsWith("ado-") && !jar.startsWith("spring-retry"));
		double[] millisWith = new double[ROUNDS];
		double[] millisWithout = new double[ROUNDS];
		for (int round = 0; round < ROUNDS; round++) {
			millisWith[round] = millis(with, "StartUpApplication");
			millisWithout[round] = millis(without, "WebClientApplication");
		}
		double ratio = median(millisWith) / median(millisWithout);
		ratios.set("START_UP.time", ratio);
		System.out.printf("| a Boot application from start to end, with the starter against one WebClient | %.2f | | "
				+ "%.0f ms | %.0f ms |%n", ratio, median(millisWith), median(millisWithout));
	}

	private static String classPath(Predicate<String> wanted) throws IOException {
		try (Stream<Path> jars = Files.list(LIBRARIES)) {
			return Stream
				.concat(Stream.of("startup/target/classes"),
						jars.filter((jar) -> wanted.test(fileName(jar))).map(Path::toString).sorted())
				.collect(Collectors.joining(File.pathSeparator));
		}
	}

	private static String fileName(Path jar) {
		return String.valueOf(jar.getFileName());
	}

	private static double millis(String classPath, String application) throws IOException, InterruptedException {
		List<String> command = List.of(Java.executable(), "-cp", classPath,
				"dev.adoclient.benchmarks.startup." + application, "--ado.organization=contoso",
				"--ado.token=a-personal-access-token", "--spring.main.banner-mode=off", "--logging.level.root=off");
		long start = System.nanoTime();
		int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
		if (exit != 0) {
			throw new IllegalStateException("The application ended with " + exit);
		}
		return (System.nanoTime() - start) / 1e6;
	}

	private static double median(double[] values) {
		double[] sorted = values.clone();
		Arrays.sort(sorted);
		return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
	}

}
