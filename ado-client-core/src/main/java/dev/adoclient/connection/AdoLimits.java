package dev.adoclient.connection;

import java.time.Duration;

/**
 * How much may happen at once, and how much is held.
 *
 * @param connections to each host, 50
 * @param inFlight requests to the organization at once, 100; the next ones wait in order
 * @param fanOut requests that one operation makes side by side, 8
 * @param memory bytes of one JSON answer, 16 MB; a longer one is an error. Content that
 * is streamed has no limit
 * @param gateWait how long a call waits at the rate gate where the service did not ask
 * for it, 60 seconds; zero refuses at once, and a hundred years or more mean no limit
 * @param lowRemaining below how many remaining units of the service's rate limit requests
 * are spaced, 10
 */
public record AdoLimits(int connections, int inFlight, int fanOut, int memory, Duration gateWait, int lowRemaining) {

	public AdoLimits {
		positive("connections", connections);
		positive("requests in flight", inFlight);
		positive("requests side by side", fanOut);
		positive("bytes in memory", memory);
		if (gateWait.isNegative() || lowRemaining < 0) {
			throw new IllegalArgumentException("The limits of the rate gate cannot be negative");
		}
		gateWait = DurationRules.bounded(gateWait);
	}

	/**
	 * Returns the defaults.
	 */
	public static AdoLimits defaults() {
		return new AdoLimits(50, 100, 8, 16 * 1024 * 1024, Duration.ofSeconds(60), 10);
	}

	public AdoLimits connections(int connections) {
		return new AdoLimits(connections, this.inFlight, this.fanOut, this.memory, this.gateWait, this.lowRemaining);
	}

	public AdoLimits inFlight(int inFlight) {
		return new AdoLimits(this.connections, inFlight, this.fanOut, this.memory, this.gateWait, this.lowRemaining);
	}

	public AdoLimits fanOut(int fanOut) {
		return new AdoLimits(this.connections, this.inFlight, fanOut, this.memory, this.gateWait, this.lowRemaining);
	}

	public AdoLimits memory(int bytes) {
		return new AdoLimits(this.connections, this.inFlight, this.fanOut, bytes, this.gateWait, this.lowRemaining);
	}

	public AdoLimits gateWait(Duration gateWait) {
		return new AdoLimits(this.connections, this.inFlight, this.fanOut, this.memory, gateWait, this.lowRemaining);
	}

	public AdoLimits lowRemaining(int units) {
		return new AdoLimits(this.connections, this.inFlight, this.fanOut, this.memory, this.gateWait, units);
	}

	private static void positive(String name, int limit) {
		if (limit < 1) {
			throw new IllegalArgumentException("The limit of %s is 1 or more, not %d".formatted(name, limit));
		}
	}

}
