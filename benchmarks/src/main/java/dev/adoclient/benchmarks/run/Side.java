package dev.adoclient.benchmarks.run;

import java.util.List;

/**
 * One side of a comparison: a benchmark with its settings, run in a JVM of its own.
 *
 * @param classPath what it is run from
 * @param benchmark class and method
 * @param settings of JMH, such as {@code -t 32}
 * @param heap the bound of its heap, such as {@code -Xmx64m}
 * @param warmUp seconds until the compiler has done its work
 */
record Side(String classPath, String benchmark, List<String> settings, String heap, int warmUp) {

	private static final String HERE = "target/classes:target/lib/*";

	/** The last entry is for the profiler that takes turns. */
	private static final String AZD = "azd/target/classes:azd/target/lib/*:target/classes";

	/** What an application has by default, or more. */
	private static final String HEAP = "-Xmx1g";

	/** With two cores for client, server and compiler, the pace grows for 25 seconds. */
	private static final int WARM_UP = 25;

	static Side of(String benchmark, String... settings) {
		return new Side(HERE, benchmark, List.of(settings), HEAP, WARM_UP);
	}

	static Side azd(String method, String... settings) {
		return new Side(AZD, "AzdBenchmark." + method, List.of(settings), HEAP, WARM_UP);
	}

	Side heap(String bound) {
		return new Side(this.classPath, this.benchmark, this.settings, bound, this.warmUp);
	}

	Side warmUp(int seconds) {
		return new Side(this.classPath, this.benchmark, this.settings, this.heap, seconds);
	}

	@Override
	public String toString() {
		return this.benchmark + " " + String.join(" ", this.settings);
	}

}
