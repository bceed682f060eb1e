package dev.adoclient.error;

import org.jspecify.annotations.Nullable;

/**
 * The service knows who asks, and refuses: a permission or the scope of the token is
 * missing.
 */
public final class AdoAccessDeniedException extends AdoException {

	public AdoAccessDeniedException(AdoFailure failure, @Nullable Throwable cause) {
		super(failure, cause);
	}

	@Override
	protected AdoException as(AdoFailure failure, @Nullable Throwable cause) {
		return new AdoAccessDeniedException(failure, cause);
	}

}
