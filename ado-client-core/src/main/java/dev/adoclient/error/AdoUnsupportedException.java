package dev.adoclient.error;

import org.jspecify.annotations.Nullable;

/**
 * This deployment of Azure DevOps does not have the operation. No request was sent.
 */
public final class AdoUnsupportedException extends AdoException {

	public AdoUnsupportedException(AdoFailure failure, @Nullable Throwable cause) {
		super(failure, cause);
	}

	@Override
	protected AdoException as(AdoFailure failure, @Nullable Throwable cause) {
		return new AdoUnsupportedException(failure, cause);
	}

}
