package dev.adoclient.error;

import org.jspecify.annotations.Nullable;

/**
 * The connection failed: no such host, refused, reset, closed early, TLS, a proxy.
 * Whether a write took effect is told by {@link #sent()}.
 */
public final class AdoTransportException extends AdoException {

	private final boolean sent;

	private final boolean lasting;

	/**
	 * Creates the exception of a failure that may be over at the next attempt.
	 */
	public AdoTransportException(AdoFailure failure, boolean sent, @Nullable Throwable cause) {
		this(failure, sent, false, cause);
	}

	private AdoTransportException(AdoFailure failure, boolean sent, boolean lasting, @Nullable Throwable cause) {
		super(failure, cause);
		this.sent = sent;
		this.lasting = lasting;
	}

	/**
	 * Returns the exception of a connection that will not come about until somebody
	 * changes something.
	 */
	public static AdoTransportException refused(AdoFailure failure, @Nullable Throwable cause) {
		return new AdoTransportException(failure, false, true, cause);
	}

	/**
	 * Returns whether the request may have reached the service; {@code false} only if a
	 * connection was never made.
	 */
	public boolean sent() {
		return this.sent;
	}

	/**
	 * Returns whether the next attempt would fail in the same way: a certificate that is
	 * not trusted, a proxy that refuses. Such a call is not repeated.
	 */
	public boolean lasting() {
		return this.lasting;
	}

	@Override
	protected AdoException as(AdoFailure failure, @Nullable Throwable cause) {
		return new AdoTransportException(failure, this.sent, this.lasting, cause);
	}

}
