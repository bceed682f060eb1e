package dev.adoclient.http.filter;

import reactor.core.publisher.Mono;

import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import org.springframework.web.reactive.function.client.ExchangeFunction;

import dev.adoclient.error.AdoFailure;
import dev.adoclient.error.AdoTimeoutException;

/**
 * Ends a call, with all its attempts and waits, when its time is over or the client is
 * closed.
 */
public final class DeadlineFilter implements ExchangeFilterFunction {

	private final Deadlines deadlines;

	public DeadlineFilter(Deadlines deadlines) {
		this.deadlines = deadlines;
	}

	@Override
	public Mono<ClientResponse> filter(ClientRequest request, ExchangeFunction next) {
		Exchange exchange = Exchange.of(request);
		Mono<ClientResponse> deadline = this.deadlines.failing(exchange.settings().deadline(),
				(ending) -> (ending == Ending.CLIENT_CLOSED) ? TransportFailures.closed(exchange, null)
						: passed(exchange));
		// The application's own filters are outside of this one. Contained keeps what
		// they
		// throw from passing through the filters inside.
		return Mono.firstWithSignal(deadline, Contained.defer(() -> next.exchange(request)));
	}

	private static AdoTimeoutException passed(Exchange exchange) {
		AdoFailure failure = AdoFailure.of(exchange.line(),
				"No complete answer came within the deadline of %s.".formatted(exchange.settings().deadline())
						+ exchange.doubt());
		return new AdoTimeoutException(failure.attempts(exchange.attempts()), null);
	}

}
