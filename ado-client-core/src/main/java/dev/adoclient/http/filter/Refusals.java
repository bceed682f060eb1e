package dev.adoclient.http.filter;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.function.client.ClientResponse;

import dev.adoclient.error.AdoAccessDeniedException;
import dev.adoclient.error.AdoAuthenticationException;
import dev.adoclient.error.AdoConflictException;
import dev.adoclient.error.AdoException;
import dev.adoclient.error.AdoFailure;
import dev.adoclient.error.AdoNotFoundException;
import dev.adoclient.error.AdoProtocolException;
import dev.adoclient.error.AdoRejectedException;
import dev.adoclient.error.AdoResponse;
import dev.adoclient.error.AdoThrottledException;
import dev.adoclient.error.AdoTimeoutException;
import dev.adoclient.error.AdoUnavailableException;
import dev.adoclient.throttle.RateLimitHeaders;

/**
 * Names the reason of an answer that is no good, and says what to do.
 */
final class Refusals {

	private static final String PAGE = "; the answer is an HTML page, perhaps of a proxy on the way.";

	private Refusals() {
	}

	static AdoException of(Exchange exchange, ClientResponse response, byte[] body) {
		HttpHeaders headers = response.headers().asHttpHeaders();
		AdoResponse answer = ServiceMessage.read(response.statusCode().value(), headers, body);
		return switch (answer.status()) {
			case 401 -> unauthorized(exchange, answer);
			case 403 -> new AdoAccessDeniedException(
					failure(exchange, answer, "Access is denied: grant the permission, or the scope to the token"
							+ (SignIn.isHtml(headers) ? PAGE : ".")),
					null);
			case 404, 410 ->
				new AdoNotFoundException(failure(exchange, answer, "Not found: check the organization, the "
						+ "project and the id; what one may not see is not found either."), null);
			case 408 -> new AdoTimeoutException(failure(exchange, answer,
					"The service, or a proxy on the way, did not get the whole request in time."), null);
			case 409, 412 -> new AdoConflictException(
					failure(exchange, answer, "The state has changed meanwhile: read again, then repeat."), null);
			case 429 -> throttled(exchange, answer);
			default -> other(exchange, answer);
		};
	}

	private static AdoException other(Exchange exchange, AdoResponse answer) {
		boolean html = SignIn.isHtml(answer.headers());
		if (answer.status() < 300) {
			return page(exchange, answer);
		}
		if (answer.status() < 400) {
			return signIn(exchange, answer, "The credential was not accepted (a redirect to a sign-in page came)");
		}
		if (answer.status() >= 500) {
			return new AdoUnavailableException(
					failure(exchange, answer, "The service is not available" + (html ? PAGE : "; try again later.")),
					null);
		}
		if (answer.status() == 407) {
			return new AdoRejectedException(
					failure(exchange, answer, "A proxy on the way asks for its own credential."), null);
		}
		return new AdoRejectedException(failure(exchange, answer, advice(answer, html)), null);
	}

	private static String advice(AdoResponse answer, boolean html) {
		String message = (answer.message() != null) ? answer.message() : "";
		String typeKey = (answer.typeKey() != null) ? answer.typeKey() : "";
		if (typeKey.startsWith("VssVersion") || typeKey.startsWith("VssInvalidPreviewVersion")) {
			return "This deployment does not know the api-version: set an older one (ado.api-version).";
		}
		if (message.contains("VS402337")) {
			return "The query finds more than 20,000 work items, which the service answers with an error and not with a "
					+ "part: narrow it, or ask for ranges of ids (System.Id > the last one, ORDER BY System.Id).";
		}
		return "The service finds the request wrong" + (html ? PAGE : ".");
	}

	private static AdoAuthenticationException unauthorized(Exchange exchange, AdoResponse answer) {
		String windows = WindowsSignIn.among(answer.headers().getOrEmpty(HttpHeaders.WWW_AUTHENTICATE));
		if (windows == null) {
			return signIn(exchange, answer, "The credential was not accepted");
		}
		return new AdoAuthenticationException(failure(exchange, answer,
				"The server offers no other sign-in than %s, that of Windows, which this client does not speak. "
					.formatted(windows) + "Allow basic authentication there, for a personal access token."),
				null);
	}

	/**
	 * Names the reason of what HTTP does not know as an answer.
	 */
	static AdoProtocolException noAnswer(Exchange exchange, int status) {
		String what = (status == 0) ? "a status that is none" : "status %d".formatted(status);
		return new AdoProtocolException(failure(exchange, null, "What came back with %s is no answer%s".formatted(what,
				exchange.safe() ? "." : ": the write may have happened.")), null);
	}

	private static AdoAuthenticationException page(Exchange exchange, AdoResponse answer) {
		String what = "An HTML page came where %s was asked for (status %d): a sign-in page, or a proxy's%s".formatted(
				exchange.json() ? "JSON" : "content", answer.status(),
				exchange.safe() ? "" : "; the write may have happened, so look before you repeat it");
		return signIn(exchange, answer, what);
	}

	private static AdoAuthenticationException signIn(Exchange exchange, AdoResponse answer, String what) {
		return new AdoAuthenticationException(failure(exchange, answer,
				what + ". The credential '%s' is wrong, expired or ".formatted(exchange.settings().credential())
						+ "for another organization: renew it."),
				null);
	}

	private static AdoThrottledException throttled(Exchange exchange, AdoResponse answer) {
		Instant until = RateLimitHeaders.retryAfter(answer.headers(), exchange.settings().timer().now());
		return new AdoThrottledException(failure(exchange, answer, "The service limits the rate of requests: come back "
				+ ((until != null) ? "at " + until + "." : "later.")), until, null);
	}

	private static AdoFailure failure(Exchange exchange, @Nullable AdoResponse answer, String advice) {
		return new AdoFailure(advice, exchange.line(), answer, exchange.attempts());
	}

}
