package dev.adoclient.error;

import org.jspecify.annotations.Nullable;

/**
 * What was asked for does not exist, or is hidden from the one who asks.
 */
public final class AdoNotFoundException extends AdoException {

	public AdoNotFoundException(AdoFailure failure, @Nullable Throwable cause) {
		super(failure, cause);
	}

	@Override
	protected AdoException as(AdoFailure failure, @Nullable Throwable cause) {
		return new AdoNotFoundException(failure, cause);
	}

}
