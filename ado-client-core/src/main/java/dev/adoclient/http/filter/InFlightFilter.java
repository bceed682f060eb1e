package dev.adoclient.http.filter;

import reactor.core.publisher.Mono;
import reactor.core.publisher.SignalType;

import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import org.springframework.web.reactive.function.client.ExchangeFunction;

import dev.adoclient.throttle.InFlight;
import dev.adoclient.throttle.InFlight.Place;

/**
 * Limits the requests under way. A streamed answer is under way until its content ends.
 */
public final class InFlightFilter implements ExchangeFilterFunction {

	private final InFlight inFlight;

	public InFlightFilter(InFlight inFlight) {
		this.inFlight = inFlight;
	}

	@Override
	public Mono<ClientResponse> filter(ClientRequest request, ExchangeFunction next) {
		Exchange exchange = Exchange.of(request);
		return Mono.defer(() -> {
			Place place = this.inFlight.place();
			if (exchange.isStreaming()) {
				exchange.occupy(place::leave);
			}
			// Contained, so that the place is given back whatever is thrown.
			Mono<ClientResponse> sent = Contained.defer(() -> send(exchange, request, next));
			Mono<ClientResponse> answer = place.takeIfFree() ? sent : waiting(exchange, place).then(sent);
			// doFinally runs after the request is cancelled, doOnCancel before: the next
			// request must not start while this one still has its connection.
			return answer.doFinally((signal) -> {
				if (signal == SignalType.CANCEL) {
					exchange.abandon();
				}
				if (!exchange.isStreaming() || signal != SignalType.ON_COMPLETE) {
					place.leave();
				}
			});
		});
	}

	private static Mono<Void> waiting(Exchange exchange, Place place) {
		exchange.waitsForPlace();
		return place.granted();
	}

	private static Mono<ClientResponse> send(Exchange exchange, ClientRequest request, ExchangeFunction next) {
		if (exchange.settings().lifetime().isOver()) {
			return Mono.error(TransportFailures.closed(exchange, null));
		}
		return next.exchange(request);
	}

}
