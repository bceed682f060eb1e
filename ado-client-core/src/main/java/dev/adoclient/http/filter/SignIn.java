package dev.adoclient.http.filter;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.client.ClientResponse;

/**
 * Tells a request to sign in from an answer. The service has four ways to ask: 401, 203,
 * a redirect to a sign-in page, and the page itself with status 200.
 */
final class SignIn {

	private SignIn() {
	}

	static boolean isAskedFor(Exchange exchange, ClientResponse response) {
		HttpStatusCode status = response.statusCode();
		HttpHeaders headers = response.headers().asHttpHeaders();
		if (status.value() == 401 || status.value() == 203) {
			return true;
		}
		if (status.is3xxRedirection()) {
			return isSignInPage(headers.getFirst(HttpHeaders.LOCATION));
		}
		return status.is2xxSuccessful() && isHtml(headers)
				&& (exchange.json() || !headers.containsHeader(HttpHeaders.CONTENT_DISPOSITION));
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
