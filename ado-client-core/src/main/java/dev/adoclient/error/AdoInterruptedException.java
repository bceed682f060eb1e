package dev.adoclient.error;

import org.jspecify.annotations.Nullable;

/**
 * The thread that waited for a blocking call was interrupted. The request was cancelled,
 * and the thread's interrupt flag is set.
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
