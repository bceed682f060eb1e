package dev.adoclient.error;

import org.jspecify.annotations.Nullable;

/**
 * The client was closed, before the call or during it. A call that begins after that
 * sends nothing ({@link #attempts()} is 0); whether a write took effect that was under
 * way is unknown.
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
