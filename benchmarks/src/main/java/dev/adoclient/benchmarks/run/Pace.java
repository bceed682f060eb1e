package dev.adoclient.benchmarks.run;

import java.util.List;

/**
 * How long to look.
 */
enum Pace {

	/** Some minutes: enough for allocation, and for a first look at the rest. */
	QUICK(2, 100_000, 3, 2),

	/** An hour and a half. */
	FULL(5, 1_000_000, 5, 5);

	private final int rounds;

	private final int requests;

	private final int iterations;

	private final int seconds;

	Pace(int rounds, int requests, int iterations, int seconds) {
		this.rounds = rounds;
		this.requests = requests;
		this.iterations = iterations;
		this.seconds = seconds;
	}

	/**
	 * Returns how often both sides are run.
	 */
	int rounds() {
		return this.rounds;
	}

	/**
	 * Returns how many requests the long run makes.
	 */
	int requests() {
		return this.requests;
	}

	/**
	 * Returns the settings of JMH: as long a warm-up as what is measured.
	 */
	List<String> settings() {
		String iterations = Integer.toString(this.iterations);
		String seconds = Integer.toString(this.seconds);
		return List.of("-wi", iterations, "-w", seconds, "-i", iterations, "-r", seconds);
	}

}
