package dev.adoclient.error;

import org.jspecify.annotations.Nullable;

/**
 * The service did not accept the credential, or no token was to be had. Repeating the
 * call does not help: the credential has to be mended.
 */
public final class AdoAuthenticationException extends AdoException {

	public AdoAuthenticationException(AdoFailure failure, @Nullable Throwable cause) {
		super(failure, cause);
	}

	@Override
	protected AdoException as(AdoFailure failure, @Nullable Throwable cause) {
		return new AdoAuthenticationException(failure, cause);
	}

}
