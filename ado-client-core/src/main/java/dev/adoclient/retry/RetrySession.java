package dev.adoclient.retry;

import java.time.Duration;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.retry.RetryCallback;
import org.springframework.retry.RetryContext;
import org.springframework.retry.RetryPolicy;
import org.springframework.retry.backoff.BackOffContext;
import org.springframework.retry.backoff.BackOffPolicy;
import org.springframework.retry.backoff.SleepingBackOffPolicy;
import org.springframework.retry.policy.CompositeRetryPolicy;
import org.springframework.retry.policy.SimpleRetryPolicy;

import dev.adoclient.error.AdoException;

/**
 * One call with its attempts, which follow each other: it is not safe to share between
 * threads at once. Until something fails it costs nothing, unless somebody listens.
 */
public final class RetrySession {

	/** Spring Retry passes what it calls to listeners; here it calls nothing. */
	private static final RetryCallback<Object, RuntimeException> CALL = (context) -> {
		throw new IllegalStateException("This callback is not meant to be called");
	};

	private final RetryStrategy strategy;

	private final String name;

	private final boolean safe;

	private @Nullable Attempts attempts;

	RetrySession(RetryStrategy strategy, String name, boolean safe) {
		this.strategy = strategy;
		this.name = name;
		this.safe = safe;
		if (!strategy.listeners().isEmpty()) {
			this.attempts = new Attempts();
			strategy.listeners().forEach((listener) -> listener.open(this.attempts.context, CALL));
		}
	}

	/**
	 * Returns how long to wait before the next attempt, which may be no time at all;
	 * empty if there is none.
	 * @param gateClosed whether the rate gate will hold the next attempt back; where the
	 * service asked to wait but did not say how long, the back-off does
	 */
	public Optional<Duration> next(AdoException failure, boolean gateClosed) {
		Attempts attempts = attempts();
		Verdict verdict = Verdict.of(failure, this.safe, gateClosed);
		if (verdict != Verdict.AT_THE_GATE) {
			attempts.policy.registerThrowable(attempts.context, failure);
		}
		this.strategy.listeners().forEach((listener) -> listener.onError(attempts.context, CALL, failure));
		return switch (verdict) {
			case FINAL -> Optional.empty();
			case AT_THE_GATE -> Optional.of(Duration.ZERO);
			case BACK_OFF ->
				attempts.policy.canRetry(attempts.context) ? Optional.of(attempts.backOff()) : Optional.empty();
		};
	}

	/**
	 * Ends the call.
	 * @param failure why it failed, {@code null} if it did not
	 */
	public void end(@Nullable Throwable failure) {
		Attempts attempts = this.attempts;
		if (attempts == null) {
			return;
		}
		attempts.policy.close(attempts.context);
		this.strategy.listeners().forEach((listener) -> {
			if (failure == null) {
				listener.onSuccess(attempts.context, CALL, null);
			}
			listener.close(attempts.context, CALL, failure);
		});
	}

	private Attempts attempts() {
		if (this.attempts == null) {
			this.attempts = new Attempts();
		}
		return this.attempts;
	}

	private final class Attempts {

		private final RetryPolicy policy;

		private final RetryContext context;

		private final BackOffPolicy backOff;

		private final @Nullable BackOffContext backOffContext;

		private long wait;

		Attempts() {
			this.policy = policy();
			this.context = this.policy.open(null);
			this.context.setAttribute(RetryContext.NAME, RetrySession.this.name);
			BackOffPolicy backOff = RetrySession.this.strategy.backOff();
			// The policy says how long; Reactor's timer waits.
			this.backOff = (backOff instanceof SleepingBackOffPolicy<?> sleeping)
					? sleeping.withSleeper((millis) -> this.wait = millis) : backOff;
			this.backOffContext = this.backOff.start(this.context);
		}

		Duration backOff() {
			this.wait = 0;
			this.backOff.backOff(this.backOffContext);
			return Duration.ofMillis(this.wait);
		}

		private RetryPolicy policy() {
			RetryPolicy attempts = new SimpleRetryPolicy(RetrySession.this.strategy.attempts());
			RetryPolicy user = RetrySession.this.strategy.policy();
			if (user == null) {
				return attempts;
			}
			CompositeRetryPolicy both = new CompositeRetryPolicy();
			both.setPolicies(new RetryPolicy[] { attempts, user });
			return both;
		}

	}

}
