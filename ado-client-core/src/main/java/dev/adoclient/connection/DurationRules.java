package dev.adoclient.connection;

import java.time.Duration;

/**
 * How long a duration can be. A clock counts nanoseconds, and a number of them ends after
 * 292 years.
 */
public final class DurationRules {

	/** A hundred years, which stand for no limit. */
	private static final Duration LONGEST = Duration.ofDays(36_500);

	private DurationRules() {
	}

	/**
	 * Returns the duration, or a hundred years if it is longer than that.
	 */
	public static Duration bounded(Duration duration) {
		return (duration.compareTo(LONGEST) < 0) ? duration : LONGEST;
	}

}
