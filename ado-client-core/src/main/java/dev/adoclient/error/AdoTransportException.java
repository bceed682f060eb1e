package dev.adoclient.error;

import org.jspecify.annotations.Nullable;

/**
 * The connection failed: no such host, refused, reset, closed early, TLS. Whether a write
 * took effect is told by {@link #sent()}.
 */
public final class AdoTransportException extends AdoException {

	private final boolean sent;

	public AdoTransportException(AdoFailure failure, boolean sent, @Nullable Throwable cause) {
		super(failure, cause);
		this.sent = sent;
	}

	/**
	 * Returns whether the request may have reached the service; {@code false} only if a
	 * connection was never made.
	 */
	public boolean sent() {
		return this.sent;
	}

	@Override
	protected AdoException as(AdoFailure failure, @Nullable Throwable cause) {
		return new AdoTransportException(failure, this.sent, cause);
	}

}
