package dev.adoclient.throttle;

import java.time.Duration;

/**
 * How busy a client is, and what it has waited for since it was made. Clients that are
 * derived from it count with it.
 *
 * @param inFlight how many requests are under way
 * @param inFlightLimit how many may be
 * @param waitingForPlace how many wait to be among them
 * @param placeWaits how often a request had to wait for that
 * @param retries how often a request was sent again
 * @param gateWaits how often a request had to wait at a rate gate
 * @param gateWaited the sum of those waits, as they were expected when they began
 */
public record ClientLoad(int inFlight, int inFlightLimit, int waitingForPlace, long placeWaits, long retries,
		long gateWaits, Duration gateWaited) {
}
