package dev.adoclient.error;

import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The service asks to wait longer than the caller allows, or the client's rate gate
 * refused to queue the call. The call took no effect.
 */
public final class AdoThrottledException extends AdoException {

	private final @Nullable Instant retryAt;

	public AdoThrottledException(AdoFailure failure, @Nullable Instant retryAt, @Nullable Throwable cause) {
		super(failure, cause);
		this.retryAt = retryAt;
	}

	/**
	 * Returns when to come back, where it is known.
	 */
	public Optional<Instant> retryAt() {
		return Optional.ofNullable(this.retryAt);
	}

	@Override
	protected AdoException as(AdoFailure failure, @Nullable Throwable cause) {
		return new AdoThrottledException(failure, this.retryAt, cause);
	}

}
