package dev.adoclient.http.filter;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import io.micrometer.observation.Observation;
import io.micrometer.observation.contextpropagation.ObservationThreadLocalAccessor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import reactor.util.context.Context;
import reactor.util.context.ContextView;

import org.springframework.web.reactive.function.client.ClientResponse;

/**
 * A call, or a request of one, under an observation. It ends once, and before the caller
 * sees the answer.
 */
final class ObservedCall {

	private static final Logger logger = LoggerFactory.getLogger(ObservedCall.class);

	private static final String CALLER = ObservedCall.class.getName() + ".caller";

	private final Observation observation;

	private final AtomicBoolean over = new AtomicBoolean();

	private ObservedCall(Observation observation) {
		this.observation = observation;
	}

	/**
	 * Keeps the observation of the caller for the filters: WebClient puts its own in the
	 * same place of the Reactor context, one that observes nothing.
	 */
	static Context keepCaller(Context context) {
		Observation caller = context.getOrDefault(ObservationThreadLocalAccessor.KEY, null);
		return (caller != null) ? context.put(CALLER, caller) : context;
	}

	/**
	 * Starts an observation below the one of the caller: that of the Reactor context, or
	 * else that of the thread.
	 */
	static ObservedCall start(Observation observation, ContextView context) {
		Observation own = context.getOrDefault(ObservationThreadLocalAccessor.KEY, null);
		Observation parent = (own == null || own.isNoop()) ? context.getOrDefault(CALLER, null) : own;
		ObservedCall call = new ObservedCall(observation);
		Runnable start = (parent != null) ? () -> startBelow(parent, observation) : observation::start;
		// What has not begun does not end.
		call.over.set(!quietly(start));
		return call;
	}

	/**
	 * Starts an observation below another one. That is the current one meanwhile, since a
	 * tracer prefers the current span of the thread to that of the parent.
	 */
	@SuppressWarnings("try") // The scope is only to be open.
	private static void startBelow(Observation parent, Observation observation) {
		try (Observation.Scope scope = parent.openScope()) {
			observation.parentObservation(parent).start();
		}
	}

	/**
	 * Returns the answer of the call, with the observation in its Reactor context.
	 * @param answered is told of the answer
	 * @param failed is told of the failure
	 * @param cancelled is told if nobody waits for an answer any longer
	 */
	Mono<ClientResponse> of(Mono<ClientResponse> call, Consumer<@Nullable ClientResponse> answered,
			Consumer<Throwable> failed, Runnable cancelled) {
		return call.doOnSuccess((response) -> end(() -> answered.accept(response))).doOnError((failure) -> end(() -> {
			this.observation.error(failure);
			failed.accept(failure);
		}))
			.doOnCancel(() -> end(cancelled))
			.contextWrite((context) -> context.put(ObservationThreadLocalAccessor.KEY, this.observation));
	}

	/**
	 * Tells those who observe, whose failures the call does not suffer from.
	 * @return whether they took it
	 */
	static boolean quietly(Runnable telling) {
		try {
			telling.run();
			return true;
		}
		catch (Throwable ex) {
			logger.warn("Somebody who observes a call failed, which the call does not suffer from", ex);
			return false;
		}
	}

	private void end(Runnable last) {
		if (this.over.compareAndSet(false, true)) {
			quietly(() -> {
				last.run();
				this.observation.stop();
			});
		}
	}

}
