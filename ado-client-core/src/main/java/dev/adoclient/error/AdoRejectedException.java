package dev.adoclient.error;

import org.jspecify.annotations.Nullable;

/**
 * The service finds the request itself wrong; the same request will be refused again.
 */
public final class AdoRejectedException extends AdoException {

	public AdoRejectedException(AdoFailure failure, @Nullable Throwable cause) {
		super(failure, cause);
	}

	@Override
	protected AdoException as(AdoFailure failure, @Nullable Throwable cause) {
		return new AdoRejectedException(failure, cause);
	}

}
