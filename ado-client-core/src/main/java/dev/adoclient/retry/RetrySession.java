package dev.adoclient.retry;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.retry.RetryCallback;
import org.springframework.retry.RetryContext;
import org.springframework.retry.RetryListener;
import org.springframework.retry.backoff.BackOffContext;
import org.springframework.retry.backoff.BackOffPolicy;
import org.springframework.retry.backoff.SleepingBackOffPolicy;

import dev.adoclient.error.AdoException;

/**
 * One call with its attempts, which follow each other: it is not safe to share between
 * threads at once. Until something fails it costs nothing, unless somebody listens or
 * brought a policy.
 */
public final class RetrySession {

	private static final Logger logger = LoggerFactory.getLogger(RetrySession.class);

	/** Spring Retry passes what it calls to listeners; here it calls nothing. */
	private static final RetryCallback<Object, RuntimeException> CALL = (context) -> {
		throw new IllegalStateException("This callback is not meant to be called");
	};

	private final RetryStrategy strategy;

	private final Object name;

	private final boolean safe;

	private final boolean repeatable;

	private @Nullable Attempts attempts;

	RetrySession(RetryStrategy strategy, Object name, boolean safe, boolean repeatable) {
		this.strategy = strategy;
		this.name = name;
		this.safe = safe;
		this.repeatable = repeatable;
		if (strategy.isWatched()) {
			Attempts attempts = attempts();
			tell((listener) -> listener.open(attempts.context, CALL));
		}
	}

	/**
	 * Returns whether somebody wants to know how the call ends.
	 */
	public boolean isWatched() {
		return this.strategy.isWatched();
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
		attempts.register(failure, verdict);
		tell((listener) -> listener.onError(attempts.context, CALL, failure));
		if (!this.repeatable || verdict == Verdict.FINAL || !attempts.allow(verdict)) {
			return Optional.empty();
		}
		return Optional.of((verdict == Verdict.AT_THE_GATE) ? Duration.ZERO : attempts.backOff());
	}

	/**
	 * Ends the call with an answer.
	 */
	public void succeeded() {
		close(null, (context) -> tell((listener) -> listener.onSuccess(context, CALL, null)));
	}

	/**
	 * Ends the call with the failure that the caller sees.
	 */
	public void failed(Throwable failure) {
		close(failure, (context) -> {
		});
	}

	/**
	 * Ends the call, of which nobody wants to know any more.
	 */
	public void cancelled() {
		failed(new CancelledCallException());
	}

	private void close(@Nullable Throwable failure, Consumer<RetryContext> before) {
		Attempts attempts = this.attempts;
		if (attempts != null) {
			this.attempts = null;
			before.accept(attempts.context);
			tell((listener) -> listener.close(attempts.context, CALL, failure));
			harmless(() -> this.strategy.close(attempts.context));
		}
	}

	private Attempts attempts() {
		Attempts attempts = this.attempts;
		if (attempts == null) {
			attempts = new Attempts();
			this.attempts = attempts;
		}
		return attempts;
	}

	private void tell(Consumer<RetryListener> event) {
		this.strategy.listeners().forEach((listener) -> harmless(() -> event.accept(listener)));
	}

	private static void harmless(Runnable event) {
		try {
			event.run();
		}
		catch (Throwable ex) {
			logger.warn("A listener or policy of retries failed, which the call does not suffer from", ex);
		}
	}

	private final class Attempts {

		private final RetryContext context;

		private final BackOffPolicy backOff;

		private final @Nullable BackOffContext backOffContext;

		/** How many failed that use up an attempt. */
		private int failed;

		private long wait;

		Attempts() {
			this.context = RetrySession.this.strategy.open();
			this.context.setAttribute(RetryContext.NAME, RetrySession.this.name.toString());
			BackOffPolicy backOff = RetrySession.this.strategy.backOff();
			// The policy says how long; Reactor's timer waits.
			this.backOff = (backOff instanceof SleepingBackOffPolicy<?> sleeping)
					? sleeping.withSleeper((millis) -> this.wait = millis) : backOff;
			this.backOffContext = this.backOff.start(this.context);
		}

		void register(AdoException failure, Verdict verdict) {
			if (verdict != Verdict.AT_THE_GATE) {
				this.failed++;
			}
			RetrySession.this.strategy.policy().registerThrowable(this.context, failure);
		}

		/**
		 * Returns whether the settings and the user's policy allow another attempt.
		 * Whoever wants one attempt gets one, even where the service asks to come again.
		 */
		boolean allow(Verdict verdict) {
			int limit = RetrySession.this.strategy.attempts();
			boolean left = (verdict == Verdict.AT_THE_GATE) ? limit > 1 : this.failed < limit;
			return left && RetrySession.this.strategy.policy().canRetry(this.context);
		}

		Duration backOff() {
			this.wait = 0;
			this.backOff.backOff(this.backOffContext);
			return Duration.ofMillis(this.wait);
		}

	}

	/**
	 * Tells a listener that a call ended because its caller left.
	 */
	private static final class CancelledCallException extends RuntimeException {

		CancelledCallException() {
			super("The call was cancelled", null, false, false);
		}

	}

}
