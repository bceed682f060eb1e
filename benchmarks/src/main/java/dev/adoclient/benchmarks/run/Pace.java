package dev.adoclient.benchmarks.run;

/**
 * How often to look.
 */
enum Pace {

	/** 25 minutes: enough for allocation, and for a first look at what is close. */
	QUICK(1, 100_000),

	/** 35 minutes. */
	FULL(5, 1_000_000);

	private final int rounds;

	private final int requests;

	Pace(int rounds, int requests) {
		this.rounds = rounds;
		this.requests = requests;
	}

	/**
	 * Returns how often a close comparison is made; the others are made once.
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

}
