package dev.adoclient.error;

import org.jspecify.annotations.Nullable;

/**
 * The client is closed. No request was sent.
 */
public final class AdoClosedException extends AdoException {

	public AdoClosedException(AdoFailure failure, @Nullable Throwable cause) {
		super(failure, cause);
	}

	@Override
	protected AdoException as(AdoFailure failure, @Nullable Throwable cause) {
		return new AdoClosedException(failure, cause);
	}

}
