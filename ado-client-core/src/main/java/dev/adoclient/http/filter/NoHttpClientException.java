package dev.adoclient.http.filter;

/**
 * The HTTP client could not be made, so that nothing was sent. It never reaches the
 * caller, who sees an {@link dev.adoclient.error.AdoTransportException} with the cause.
 */
public final class NoHttpClientException extends RuntimeException {

	public NoHttpClientException(Throwable cause) {
		super("The HTTP client could not be made", cause, false, false);
	}

}
