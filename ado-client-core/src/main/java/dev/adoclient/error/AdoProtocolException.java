package dev.adoclient.error;

import org.jspecify.annotations.Nullable;

/**
 * The answer is not what Azure DevOps sends: not JSON, cut short, without a value, in an
 * encoding that was not asked for, with headers of more than 64 KB, a redirect to
 * nowhere.
 */
public final class AdoProtocolException extends AdoException {

	public AdoProtocolException(AdoFailure failure, @Nullable Throwable cause) {
		super(failure, cause);
	}

	@Override
	protected AdoException as(AdoFailure failure, @Nullable Throwable cause) {
		return new AdoProtocolException(failure, cause);
	}

}
