package dev.adoclient.retry;

import java.util.Set;

import dev.adoclient.error.AdoException;
import dev.adoclient.error.AdoProtocolException;
import dev.adoclient.error.AdoResponse;
import dev.adoclient.error.AdoThrottledException;
import dev.adoclient.error.AdoTimeoutException;
import dev.adoclient.error.AdoTransportException;
import dev.adoclient.throttle.RateLimitHeaders;

/**
 * Whether a failed attempt may be repeated at all. A write is repeated only where the
 * service cannot have acted.
 */
enum Verdict {

	/** Not to be repeated. */
	FINAL,

	/** To be repeated after a wait of the client's choice, which uses up an attempt. */
	BACK_OFF,

	/** To be repeated when the rate gate opens, for as long as the deadline allows. */
	AT_THE_GATE;

	private static final Set<Integer> REPEATABLE = Set.of(400, 408, 500, 502, 503, 504);

	static Verdict of(AdoException failure, boolean safe, boolean gateClosed) {
		AdoResponse response = failure.response().orElse(null);
		if (response != null && asksToWait(response)) {
			return gateClosed ? AT_THE_GATE : BACK_OFF;
		}
		if (failure instanceof AdoTransportException transport) {
			return (!transport.lasting() && (safe || !transport.sent())) ? BACK_OFF : FINAL;
		}
		if (!safe || failure instanceof AdoThrottledException) {
			return FINAL;
		}
		if (failure instanceof AdoTimeoutException) {
			return BACK_OFF;
		}
		if (response == null || failure instanceof AdoProtocolException || !REPEATABLE.contains(response.status())) {
			return FINAL;
		}
		// A 400 with a reason is the service's own. One without is not: something between
		// the client and the service failed.
		boolean reason = response.typeKey() != null || response.message() != null;
		return (response.status() == 400 && reason) ? FINAL : BACK_OFF;
	}

	private static boolean asksToWait(AdoResponse response) {
		return response.status() == 429
				|| (response.status() == 503 && RateLimitHeaders.haveReadableRetryAfter(response.headers()));
	}

}
