package dev.adoclient.http.filter;

import java.io.UncheckedIOException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import org.springframework.web.reactive.function.client.ExchangeFunction;

import dev.adoclient.auth.AdoCredential;
import dev.adoclient.auth.Authorization;
import dev.adoclient.connection.AdoConnection;
import dev.adoclient.error.AdoAuthenticationException;
import dev.adoclient.error.AdoException;
import dev.adoclient.error.AdoFailure;
import dev.adoclient.error.AdoResponse;

/**
 * Says who asks, to Azure DevOps alone. After a 401, or a redirect to a sign-in page, the
 * credential is asked once for something newer; the service has not acted then, so that a
 * write can follow too.
 */
public final class CredentialFilter implements ExchangeFilterFunction {

	private final AdoConnection connection;

	public CredentialFilter(AdoConnection connection) {
		this.connection = connection;
	}

	@Override
	public Mono<ClientResponse> filter(ClientRequest request, ExchangeFunction next) {
		if (!this.connection.trusts(request.url())) {
			return next.exchange(request);
		}
		Exchange exchange = Exchange.of(request);
		AdoCredential credential = exchange.settings().credential();
		return authorization(exchange, Contained.defer(() -> credential.authorize(null)))
			.switchIfEmpty(Mono.error(() -> noToken(exchange, null)))
			.flatMap((authorization) -> {
				Mono<ClientResponse> answer = next.exchange(RequestWithHeaders.authorized(request, authorization));
				return exchange.repeatable()
						? answer.onErrorResume((failure) -> mayRepeat(exchange, failure),
								(refusal) -> authorization(exchange,
										Contained.defer(() -> credential.authorize(authorization)))
									.switchIfEmpty(Mono.error(refusal))
									.flatMap((newer) -> next.exchange(RequestWithHeaders.authorized(request, newer))))
						: answer;
			});
	}

	/**
	 * A page that came with a status of success does not say that the service has not
	 * acted: it may be a proxy's.
	 */
	private static boolean mayRepeat(Exchange exchange, Throwable failure) {
		return failure instanceof AdoAuthenticationException refusal && (exchange.safe()
				|| refusal.response().map(AdoResponse::status).filter((status) -> status >= 300).isPresent());
	}

	private static Mono<Authorization> authorization(Exchange exchange, Mono<Authorization> asked) {
		return asked.onErrorMap((failure) -> !(failure instanceof AdoException), (failure) -> noToken(exchange,
				(failure instanceof CompletionException) ? failure.getCause() : failure));
	}

	private static AdoAuthenticationException noToken(Exchange exchange, @Nullable Throwable cause) {
		Throwable named = (cause instanceof UncheckedIOException file) ? file.getCause() : cause;
		String reason = (named instanceof TimeoutException) ? "none came in time"
				: (named != null) ? named.getClass().getSimpleName() : "there is none";
		AdoFailure failure = AdoFailure.of(exchange.line(), "No token was to be had from the credential '%s': %s."
			.formatted(exchange.settings().credential(), reason));
		return new AdoAuthenticationException(failure.attempts(exchange.attempts()), cause);
	}

}
