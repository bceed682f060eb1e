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

	/** Always a 401, without a body: the caller is nobody who is known. */
	UNAUTHORIZED,

	/**
	 * Always a 401 that names the caller, who is known, but belongs to no such
	 * organization.
	 */
	NOT_A_MEMBER

}
