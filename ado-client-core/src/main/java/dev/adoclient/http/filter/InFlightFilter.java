package dev.adoclient.http.filter;

import reactor.core.publisher.Mono;

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
		return Mono.usingWhen(this.inFlight.enter(),
				(place) -> streaming ? next.exchange(request).map((response) -> holding(response, place))
						: next.exchange(request),
				(place) -> streaming ? Mono.empty() : left(place), (place, failure) -> left(place),
				InFlightFilter::left);
	}

	private static ClientResponse holding(ClientResponse response, Place place) {
		return response.mutate().body((content) -> content.doFinally((signal) -> place.leave())).build();
	}

	private static Mono<Void> left(Place place) {
		return Mono.fromRunnable(place::leave);
	}

}
