package dev.adoclient.http.filter;

import io.micrometer.observation.Observation;
import reactor.core.publisher.Mono;

import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.function.client.ClientHttpObservationDocumentation;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientRequestObservationContext;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.DefaultClientRequestObservationConvention;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import org.springframework.web.reactive.function.client.ExchangeFunction;
import org.springframework.web.reactive.function.client.WebClient;

import dev.adoclient.connection.AdoConnection;
import dev.adoclient.observation.AdoObservations;

/**
 * Observes each HTTP request as WebClient does, under Spring's names. WebClient itself
 * observes around all of its filters: the attempts of a call would be one request, which
 * lasts as long as all of their waits.
 */
public final class RequestObservationFilter implements ExchangeFilterFunction {

	private static final String URI_TEMPLATE = WebClient.class.getName() + ".uriTemplate";

	private static final DefaultClientRequestObservationConvention DEFAULTS = new DefaultClientRequestObservationConvention();

	private final AdoConnection connection;

	private final AdoObservations observations;

	public RequestObservationFilter(AdoConnection connection, AdoObservations observations) {
		this.connection = connection;
		this.observations = observations;
	}

	@Override
	public Mono<ClientResponse> filter(ClientRequest request, ExchangeFunction next) {
		return Mono.deferContextual((caller) -> {
			// Tracing writes its headers to the builder when the observation starts.
			ClientRequest.Builder carrier = ClientRequest.from(request);
			Sent sent = new Sent(carrier);
			sent.setUriTemplate((String) request.attribute(URI_TEMPLATE).orElse(null));
			Observation observation = ClientHttpObservationDocumentation.HTTP_REACTIVE_CLIENT_EXCHANGES
				.observation(this.observations.requests(), DEFAULTS, () -> sent, this.observations.registry());
			ObservedCall observed = ObservedCall.start(observation, caller);
			return observed.of(next.exchange(traced(request, carrier)), sent::setResponse, (failure) -> {
			}, () -> sent.aborted = true);
		});
	}

	/**
	 * Returns the request with the headers of its trace, which Azure DevOps alone gets:
	 * baggage may tell whatever the application put into it.
	 */
	private ClientRequest traced(ClientRequest request, ClientRequest.Builder carrier) {
		if (!this.connection.trusts(request.url())) {
			return request;
		}
		HttpHeaders traced = carrier.build().headers();
		return new RequestWithHeaders(request, (headers) -> traced.forEach(headers::put));
	}

	/**
	 * A request under observation. Spring's own cannot be told from here that nobody
	 * waits for the answer any longer.
	 */
	private static final class Sent extends ClientRequestObservationContext {

		private volatile boolean aborted;

		Sent(ClientRequest.Builder request) {
			super(request);
		}

		@Override
		public boolean isAborted() {
			return this.aborted;
		}

	}

}
