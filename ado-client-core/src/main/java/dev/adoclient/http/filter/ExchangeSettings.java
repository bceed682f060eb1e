package dev.adoclient.http.filter;

import java.time.Duration;

import dev.adoclient.auth.AdoCredential;
import dev.adoclient.retry.RetryStrategy;
import dev.adoclient.throttle.LoadCounter;
import dev.adoclient.throttle.RateGate;
import dev.adoclient.throttle.Timer;

/**
 * What all calls of one client, derived or not, have in common.
 *
 * @param credential who asks
 * @param gate the rate gate of that identity
 * @param retries how calls are repeated
 * @param deadline the longest time of a call, all in
 * @param failFast whether a call is refused where it would have to wait at the gate
 * @param timer the time by which calls wait
 * @param lifetime of the client, at whose end calls end
 * @param counter what counts retries and waits
 */
public record ExchangeSettings(AdoCredential credential, RateGate gate, RetryStrategy retries, Duration deadline,
		boolean failFast, Timer timer, Lifetime lifetime, LoadCounter counter) {
}
