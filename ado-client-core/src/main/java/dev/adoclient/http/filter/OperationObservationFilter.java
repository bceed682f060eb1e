package dev.adoclient.http.filter;

import io.micrometer.observation.Observation;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.util.context.Context;

import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import org.springframework.web.reactive.function.client.ExchangeFunction;

import dev.adoclient.error.AdoException;
import dev.adoclient.error.AdoResponse;
import dev.adoclient.observation.AdoObservationDocumentation;
import dev.adoclient.observation.AdoObservations;
import dev.adoclient.observation.AdoOperationContext;
import dev.adoclient.observation.AdoOperationContext.Outcome;
import dev.adoclient.observation.DefaultAdoOperationObservationConvention;

/**
 * Observes a call with all its attempts and waits.
 */
public final class OperationObservationFilter implements ExchangeFilterFunction {

	private static final DefaultAdoOperationObservationConvention DEFAULTS = new DefaultAdoOperationObservationConvention();

	private final String client;

	private final AdoObservations observations;

	/**
	 * Creates the filter.
	 * @param client the name of the client
	 * @param observations who observes
	 */
	public OperationObservationFilter(String client, AdoObservations observations) {
		this.client = client;
		this.observations = observations;
	}

	/**
	 * Returns the Reactor context in which the filter finds the observation of the
	 * caller.
	 */
	public static Context context(Context caller) {
		return ObservedCall.keepCaller(caller);
	}

	@Override
	public Mono<ClientResponse> filter(ClientRequest request, ExchangeFunction next) {
		return Mono.deferContextual((caller) -> {
			Exchange exchange = Exchange.of(request);
			AdoOperationContext operation = new AdoOperationContext(this.client, exchange.line());
			Observation observation = AdoObservationDocumentation.OPERATION.observation(this.observations.operations(),
					DEFAULTS, () -> operation, this.observations.registry());
			ObservedCall observed = ObservedCall.start(observation, caller);
			exchange.observe(observation);
			return observed.of(Contained.defer(() -> next.exchange(request)),
					(response) -> operation.ended(Outcome.SUCCESS, exchange.attempts(), activityId(response)),
					(failure) -> operation.ended(Outcome.FAILURE, exchange.attempts(), activityId(failure)),
					() -> operation.ended(Outcome.CANCELLED, exchange.attempts(), null));
		});
	}

	private static @Nullable String activityId(@Nullable ClientResponse response) {
		HttpHeaders headers = (response != null) ? response.headers().asHttpHeaders() : HttpHeaders.EMPTY;
		return headers.getFirst(AdoResponse.ACTIVITY_ID);
	}

	private static @Nullable String activityId(Throwable failure) {
		return (failure instanceof AdoException reason) ? reason.response().map(AdoResponse::activityId).orElse(null)
				: null;
	}

}
