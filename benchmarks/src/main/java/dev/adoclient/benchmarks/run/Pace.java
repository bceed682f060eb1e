package dev.adoclient.benchmarks.run;

import java.util.List;

/**
 * How long to look.
 */
enum Pace {

	/** Some minutes: enough for allocation, and for a first look at the rest. */
	QUICK(3, 100_000, List.of("-wi", "2", "-w", "3", "-i", "2", "-r", "2")),

	/** An hour and a half. */
	FULL(5, 1_000_000, List.of("-wi", "5", "-w", "5", "-i", "5", "-r", "5"));

	private final int rounds;

	private final int requests;

	private final List<String> settings;

	Pace(int rounds, int requests, List<String> settings) {
		this.rounds = rounds;
		this.requests = requests;
		this.settings = settings;
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
	 * Returns the settings of JMH.
	 */
	List<String> settings() {
		return this.settings;
	}

}
