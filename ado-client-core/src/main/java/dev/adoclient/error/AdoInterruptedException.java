package dev.adoclient.error;

import org.jspecify.annotations.Nullable;

/**
 * The thread of a blocking call was interrupted: before the call, and nothing was sent,
 * or while it waited, and a write may have taken effect; the message says which. The
 * thread's interrupt flag is set.
 */
public final class AdoInterruptedException extends AdoException {

	public AdoInterruptedException(AdoFailure failure, @Nullable Throwable cause) {
		super(failure, cause);
	}

	@Override
	protected AdoException as(AdoFailure failure, @Nullable Throwable cause) {
		return new AdoInterruptedException(failure, cause);
	}

}
