package dev.adoclient.http.filter;

import java.util.concurrent.TimeoutException;

import reactor.core.publisher.Mono;

import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import org.springframework.web.reactive.function.client.ExchangeFunction;

import dev.adoclient.error.AdoFailure;
import dev.adoclient.error.AdoTimeoutException;

/**
 * Ends a call, with all its attempts and waits, when its time is over.
 */
public final class DeadlineFilter implements ExchangeFilterFunction {

	private final Deadlines deadlines;

	public DeadlineFilter(Deadlines deadlines) {
		this.deadlines = deadlines;
	}

	@Override
	public Mono<ClientResponse> filter(ClientRequest request, ExchangeFunction next) {
		Exchange exchange = Exchange.of(request);
		return next.exchange(request)
			.timeout(this.deadlines.passed(exchange.settings().deadline()))
			.onErrorMap(TimeoutException.class,
					(failure) -> new AdoTimeoutException(AdoFailure
						.of(exchange.line(),
								"No complete answer came within the deadline of " + exchange.settings().deadline()
										+ ". Whether a write took effect is unknown.")
						.attempts(exchange.attempts()), failure));
	}

}
