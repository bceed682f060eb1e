package dev.adoclient.retry;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.retry.RetryContext;
import org.springframework.retry.RetryListener;
import org.springframework.retry.RetryPolicy;
import org.springframework.retry.backoff.BackOffPolicy;
import org.springframework.retry.backoff.ExponentialRandomBackOffPolicy;
import org.springframework.retry.backoff.NoBackOffPolicy;
import org.springframework.retry.backoff.SleepingBackOffPolicy;
import org.springframework.retry.policy.AlwaysRetryPolicy;

import dev.adoclient.connection.AdoRetries;

/**
 * How the calls of a client are repeated: the settings, and what the user plugged in.
 * Immutable, and safe to share between threads as far as the plugged-in parts are.
 */
public final class RetryStrategy {

	/** The mark by which Spring Retry's circuit breaker asks for one context for all. */
	private static final String SHARED = "state.global";

	private static final RetryPolicy ANY = new AlwaysRetryPolicy();

	private final AdoRetries retries;

	private final RetryPolicy policy;

	/** The policy's context, where it wants one for all calls. */
	private final @Nullable RetryContext shared;

	private final BackOffPolicy backOff;

	private final List<RetryListener> listeners;

	private RetryStrategy(AdoRetries retries, RetryPolicy policy, @Nullable RetryContext shared, BackOffPolicy backOff,
			List<RetryListener> listeners) {
		this.retries = retries;
		this.policy = policy;
		this.shared = shared;
		this.backOff = backOff;
		this.listeners = List.copyOf(listeners);
	}

	/**
	 * Returns the strategy of the settings.
	 */
	public static RetryStrategy of(AdoRetries retries) {
		return new RetryStrategy(retries, ANY, null, exponential(retries), List.of());
	}

	/**
	 * Returns the strategy with a policy that is asked too. It can only say no: what must
	 * not be repeated is not repeated, whatever it says. A circuit breaker is opened by
	 * all calls together, and keeps them from being repeated while it is open.
	 */
	public RetryStrategy policy(RetryPolicy policy) {
		RetryContext context = policy.open(null);
		boolean sharing = context.hasAttribute(SHARED);
		if (!sharing) {
			policy.close(context);
		}
		return new RetryStrategy(this.retries, policy, sharing ? context : null, this.backOff, this.listeners);
	}

	/**
	 * Returns the strategy with other waits between attempts.
	 * @throws IllegalArgumentException if the policy could only wait by putting a thread
	 * to sleep
	 */
	public RetryStrategy backOff(BackOffPolicy backOff) {
		if (!(backOff instanceof SleepingBackOffPolicy<?>) && !(backOff instanceof NoBackOffPolicy)) {
			throw new IllegalArgumentException("%s would put a thread to sleep: only a SleepingBackOffPolicy, whose "
				.formatted(backOff.getClass().getName()) + "sleeper can be replaced, and NoBackOffPolicy can be used");
		}
		return new RetryStrategy(this.retries, this.policy, this.shared, backOff, this.listeners);
	}

	/**
	 * Returns the strategy with listeners, which are told of each call and each failed
	 * attempt and must not block.
	 */
	public RetryStrategy listeners(List<RetryListener> listeners) {
		return new RetryStrategy(this.retries, this.policy, this.shared, this.backOff, listeners);
	}

	/**
	 * Returns the strategy with another number of attempts.
	 */
	public RetryStrategy attempts(int attempts) {
		return new RetryStrategy(this.retries.attempts(attempts), this.policy, this.shared, this.backOff,
				this.listeners);
	}

	/**
	 * Begins a call.
	 * @param name what is called, for listeners, who see it as a text
	 * @param safe whether the call can be repeated though the service may have acted
	 * @param repeatable whether its body can be sent again
	 */
	public RetrySession begin(Object name, boolean safe, boolean repeatable) {
		return new RetrySession(this, name, safe, repeatable);
	}

	RetryContext open() {
		return (this.shared != null) ? this.shared : this.policy.open(null);
	}

	void close(RetryContext context) {
		if (this.shared == null) {
			this.policy.close(context);
		}
	}

	/**
	 * Returns whether somebody wants to know of a call before anything fails.
	 */
	boolean isWatched() {
		return this.policy != ANY || !this.listeners.isEmpty();
	}

	int attempts() {
		return this.retries.attempts();
	}

	RetryPolicy policy() {
		return this.policy;
	}

	BackOffPolicy backOff() {
		return this.backOff;
	}

	List<RetryListener> listeners() {
		return this.listeners;
	}

	private static BackOffPolicy exponential(AdoRetries retries) {
		if (retries.longestWait().isZero()) {
			return new NoBackOffPolicy();
		}
		ExponentialRandomBackOffPolicy policy = new ExponentialRandomBackOffPolicy();
		policy.setInitialInterval(Math.max(1, retries.firstWait().toMillis()));
		policy.setMultiplier(retries.factor());
		policy.setMaxInterval(Math.max(1, retries.longestWait().toMillis()));
		return policy;
	}

}
