package dev.adoclient.http.filter;

/**
 * Carries a failure of what the caller wanted to send through the WebClient, so that it
 * is not taken for one of the connection. It never reaches the caller, who sees the
 * cause.
 */
public final class ContentFailure extends RuntimeException {

	public ContentFailure(Throwable cause) {
		super("The content to send failed", cause, false, false);
	}

}
