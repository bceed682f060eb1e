package dev.adoclient.error;

import org.jspecify.annotations.Nullable;

/**
 * The service failed (5xx). For a write it is unknown whether it took effect, unless the
 * service said so.
 */
public final class AdoUnavailableException extends AdoException {

	public AdoUnavailableException(AdoFailure failure, @Nullable Throwable cause) {
		super(failure, cause);
	}

	@Override
	protected AdoException as(AdoFailure failure, @Nullable Throwable cause) {
		return new AdoUnavailableException(failure, cause);
	}

}
