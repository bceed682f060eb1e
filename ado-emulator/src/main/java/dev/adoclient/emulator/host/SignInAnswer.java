package dev.adoclient.emulator.host;

/** How a caller is answered who is not let in. */
public enum SignInAnswer {

	/**
	 * As the service does: a 401 where the request asks to suppress the redirect, and for
	 * PATCH; the sign-in page otherwise.
	 */
	AS_ASKED,

	/** The sign-in page with status 203, even where the request asks to suppress it. */
	PAGE,

	/** A redirect to the sign-in page, even where the request asks to suppress it. */
	REDIRECT,

	/** Always a 401. */
	UNAUTHORIZED

}
