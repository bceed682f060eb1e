package dev.adoclient.error;

import org.jspecify.annotations.Nullable;

/**
 * No complete answer came in time, or the service says so of the request (408). For a
 * write it is unknown whether it took effect.
 */
public final class AdoTimeoutException extends AdoException {

	public AdoTimeoutException(AdoFailure failure, @Nullable Throwable cause) {
		super(failure, cause);
	}

	@Override
	protected AdoException as(AdoFailure failure, @Nullable Throwable cause) {
		return new AdoTimeoutException(failure, cause);
	}

}
