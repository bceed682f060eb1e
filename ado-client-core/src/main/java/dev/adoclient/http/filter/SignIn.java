package dev.adoclient.http.filter;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/**
 * Tells a request to sign in from an answer. The service has three ways to ask: 401, a
 * redirect to a sign-in page, and the page itself with a status of success, mostly 203.
 * Only the first two say that it has not acted: a page may be a proxy's.
 */
final class SignIn {

	private SignIn() {
	}

	/**
	 * Returns whether a redirect leads to a sign-in page.
	 */
	static boolean isRedirect(HttpHeaders headers) {
		return isSignInPage(headers.getFirst(HttpHeaders.LOCATION));
	}

	/**
	 * Returns whether a page comes where something else was asked for; a file may be one.
	 */
	static boolean isPage(Exchange exchange, HttpHeaders headers) {
		return isHtml(headers) && (exchange.json() || !headers.containsHeader(HttpHeaders.CONTENT_DISPOSITION));
	}

	static boolean isHtml(HttpHeaders headers) {
		String type = headers.getFirst(HttpHeaders.CONTENT_TYPE);
		return type != null && type.toLowerCase(Locale.ROOT).startsWith(MediaType.TEXT_HTML_VALUE);
	}

	private static boolean isSignInPage(@Nullable String location) {
		if (location == null) {
			return false;
		}
		String address = location.toLowerCase(Locale.ROOT);
		return address.contains("/_signin") || address.startsWith("https://login.")
				|| address.startsWith("https://app.vssps.visualstudio.com/_");
	}

}
