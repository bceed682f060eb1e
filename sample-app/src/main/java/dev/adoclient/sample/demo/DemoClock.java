package dev.adoclient.sample.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * Lets the demonstration write down what happened days ago.
 */
final class DemoClock extends Clock {

	private final Clock clock;

	private volatile Duration back = Duration.ZERO;

	DemoClock(Clock clock) {
		this.clock = clock;
	}

	/** Does that as if it were so much earlier. */
	void earlier(Duration earlier, Runnable work) {
		this.back = earlier;
		try {
			work.run();
		}
		finally {
			this.back = Duration.ZERO;
		}
	}

	@Override
	public Instant instant() {
		return this.clock.instant().minus(this.back);
	}

	@Override
	public ZoneId getZone() {
		return this.clock.getZone();
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return new DemoClock(this.clock.withZone(zone));
	}

}
