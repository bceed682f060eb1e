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
		AdoException counted = as(this.failure.attempts(attempts), getCause());
		counted.setStackTrace(getStackTrace());
		for (Throwable suppressed : getSuppressed()) {
			counted.addSuppressed(suppressed);
		}
		return counted;
	}

	/**
	 * Returns a copy of the same type that was thrown where this is called, with this one
	 * as its cause: so that the frames of a blocking caller are the exception's own.
	 */
	public AdoException rethrown() {
		return as(this.failure, this);
	}

	/**
	 * Returns an exception of the same type.
	 */
	protected abstract AdoException as(AdoFailure failure, @Nullable Throwable cause);

}
