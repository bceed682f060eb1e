package dev.adoclient.error;

import org.jspecify.annotations.Nullable;

/**
 * The service refuses because the state has changed: a stale revision, a failed test of a
 * JSON Patch, a name that is taken. Read again, then repeat.
 */
public final class AdoConflictException extends AdoException {

	public AdoConflictException(AdoFailure failure, @Nullable Throwable cause) {
		super(failure, cause);
	}

	@Override
	protected AdoException as(AdoFailure failure, @Nullable Throwable cause) {
		return new AdoConflictException(failure, cause);
	}

}
