package dev.adoclient.throttle;

import java.time.Duration;

/**
 * Is told when calls begin to wait at the rate gate. Called on the thread of the call,
 * which it must not block. What it throws is logged.
 */
@FunctionalInterface
public interface RateLimitListener {

	/**
	 * A call begins to wait.
	 * @param limits what is known of the limits
	 * @param wait how long the call will wait
	 */
	void waiting(RateLimits limits, Duration wait);

}
