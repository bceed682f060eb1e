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
		boolean streaming = Exchange.of(request).streaming();
		return Mono.defer(() -> {
			Place place = this.inFlight.place();
			Mono<ClientResponse> sent = Mono.defer(() -> send(request, next));
			Mono<ClientResponse> answer = place.takeIfFree() ? sent : place.granted().then(sent);
			// Finally, not on cancelling: whoever comes next must not meet the one who
			// goes.
			return streaming ? answer.map((response) -> holding(response, place)).doFinally((signal) -> {
				if (signal != SignalType.ON_COMPLETE) {
					place.leave();
				}
			}) : answer.doFinally((signal) -> place.leave());
		});
	}

	private static Mono<ClientResponse> send(ClientRequest request, ExchangeFunction next) {
		Exchange exchange = Exchange.of(request);
		if (exchange.settings().lifetime().isOver()) {
			return Mono.error(TransportFailures.closed(exchange, null));
		}
		return next.exchange(request);
	}

	private static ClientResponse holding(ClientResponse response, Place place) {
		return response.mutate().body((content) -> content.doFinally((signal) -> place.leave())).build();
	}

}
