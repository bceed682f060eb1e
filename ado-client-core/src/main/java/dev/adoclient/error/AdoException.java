package dev.adoclient.error;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A call to Azure DevOps failed. The subclass is the reason; {@link #request()},
 * {@link #response()} and {@link #attempts()} are the circumstances. The message never
 * holds a credential.
 */
public abstract class AdoException extends RuntimeException {

	private final AdoFailure failure;

	protected AdoException(AdoFailure failure, @Nullable Throwable cause) {
		super(failure.text(), cause);
		this.failure = failure;
	}

	/**
	 * Returns what was asked; empty only where the failure belongs to no single request.
	 */
	public Optional<RequestLine> request() {
		return Optional.ofNullable(this.failure.request());
	}

	/**
	 * Returns what the service answered; empty if it did not.
	 */
	public Optional<AdoResponse> response() {
		return Optional.ofNullable(this.failure.response());
	}

	/**
	 * Returns how often the request was sent, {@code 0} if never.
	 */
	public int attempts() {
		return this.failure.attempts();
	}

	/**
	 * Returns the same failure, counted.
	 */
	public AdoException afterAttempts(int attempts) {
		if (attempts == attempts()) {
			return this;
		}
		AdoException counted = copy(this.failure.attempts(attempts));
		counted.setStackTrace(getStackTrace());
		return counted;
	}

	/**
	 * Returns a copy that was thrown where this is called, so that its frames are those
	 * of a blocking caller. It takes this one's place, with its cause: the chain of
	 * causes names each failure once.
	 */
	public AdoException rethrown() {
		return copy(this.failure);
	}

	/**
	 * Returns an exception of the same type.
	 */
	protected abstract AdoException as(AdoFailure failure, @Nullable Throwable cause);

	private AdoException copy(AdoFailure failure) {
		AdoException copy = as(failure, getCause());
		for (Throwable suppressed : getSuppressed()) {
			copy.addSuppressed(suppressed);
		}
		return copy;
	}

}
