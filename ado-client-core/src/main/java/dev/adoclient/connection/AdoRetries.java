package dev.adoclient.connection;

import java.time.Duration;

/**
 * How a call is repeated, where repeating is safe. A wait is a hundred years at the most.
 *
 * @param attempts how often a request is sent at the most, the first time included, 5
 * @param firstWait before the second attempt, 500 milliseconds; it grows from attempt to
 * attempt, at random
 * @param factor by which the wait grows, 2
 * @param longestWait between two attempts, 10 seconds; a wait that the service asks for
 * may be longer
 */
public record AdoRetries(int attempts, Duration firstWait, double factor, Duration longestWait) {

	public AdoRetries {
		firstWait = DurationRules.bounded(firstWait);
		longestWait = DurationRules.bounded(longestWait);
		if (attempts < 1) {
			throw new IllegalArgumentException("A call needs 1 attempt or more, not " + attempts);
		}
		if (firstWait.isNegative() || longestWait.compareTo(firstWait) < 0) {
			throw new IllegalArgumentException("The waits between attempts go from %s up to %s, which is not upwards"
				.formatted(firstWait, longestWait));
		}
		if (!(factor >= 1)) {
			throw new IllegalArgumentException(
					"The wait between attempts grows by a factor of 1 or more, not " + factor);
		}
	}

	/**
	 * Returns the defaults.
	 */
	public static AdoRetries defaults() {
		return new AdoRetries(5, Duration.ofMillis(500), 2, Duration.ofSeconds(10));
	}

	public AdoRetries attempts(int attempts) {
		return new AdoRetries(attempts, this.firstWait, this.factor, this.longestWait);
	}

	public AdoRetries firstWait(Duration firstWait) {
		return new AdoRetries(this.attempts, firstWait, this.factor, this.longestWait);
	}

	public AdoRetries factor(double factor) {
		return new AdoRetries(this.attempts, this.firstWait, factor, this.longestWait);
	}

	public AdoRetries longestWait(Duration longestWait) {
		return new AdoRetries(this.attempts, this.firstWait, this.factor, longestWait);
	}

}
