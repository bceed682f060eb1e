package dev.adoclient.http.filter;

import reactor.core.publisher.Mono;

import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import org.springframework.web.reactive.function.client.ExchangeFunction;

import dev.adoclient.connection.AdoConnection;
import dev.adoclient.error.AdoException;
import dev.adoclient.error.AdoFailure;
import dev.adoclient.error.AdoThrottledException;
import dev.adoclient.throttle.RateGate;
import dev.adoclient.throttle.RateGate.GateClosedException;

/**
 * Holds a request back while the service asks to wait, and reads the limits from each
 * answer. Requests to hosts that are not Azure DevOps pass.
 */
public final class GateFilter implements ExchangeFilterFunction {

	private final AdoConnection connection;

	public GateFilter(AdoConnection connection) {
		this.connection = connection;
	}

	@Override
	public Mono<ClientResponse> filter(ClientRequest request, ExchangeFunction next) {
		if (!this.connection.trusts(request.url())) {
			return next.exchange(request);
		}
		Exchange exchange = Exchange.of(request);
		RateGate gate = exchange.settings().gate();
		Mono<ClientResponse> answer = observed(next.exchange(request), gate);
		return gate.isOpen() ? answer : passed(exchange, gate, answer);
	}

	private static Mono<ClientResponse> passed(Exchange exchange, RateGate gate, Mono<ClientResponse> answer) {
		ExchangeSettings settings = exchange.settings();
		return settings.lifetime()
			.during(gate.pass(exchange.latest(), settings.failFast(), exchange::waitsAtGate))
			.onErrorMap(GateClosedException.class, (closed) -> refused(exchange, closed))
			.then(answer);
	}

	private static Mono<ClientResponse> observed(Mono<ClientResponse> answer, RateGate gate) {
		return answer.doOnNext((response) -> gate.observe(response.headers().asHttpHeaders()))
			.doOnError(AdoException.class,
					(failure) -> failure.response().ifPresent((response) -> gate.observe(response.headers())));
	}

	private static AdoThrottledException refused(Exchange exchange, GateClosedException closed) {
		AdoFailure failure = AdoFailure.of(exchange.line(),
				"The service limits the rate of requests, and the wait until %s is longer than this call allows."
					.formatted(closed.until()));
		return new AdoThrottledException(failure.attempts(exchange.attempts()), closed.until(), null);
	}

}
