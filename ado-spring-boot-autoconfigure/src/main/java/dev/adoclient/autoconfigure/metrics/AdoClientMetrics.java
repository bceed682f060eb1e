package dev.adoclient.autoconfigure.metrics;

import java.math.BigDecimal;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.FunctionTimer;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.jspecify.annotations.Nullable;

import dev.adoclient.AdoAsyncClient;
import dev.adoclient.autoconfigure.AdoClients;

/**
 * The meters of each client, with its name as the tag {@code client}. They are read from
 * the client when somebody looks, so that a call pays nothing for them.
 */
public final class AdoClientMetrics implements MeterBinder {

	private static final String REQUESTS = "requests";

	private static final String UNITS = "units";

	private final AdoClients clients;

	/**
	 * Creates the meters of all clients of an application.
	 */
	public AdoClientMetrics(AdoClients clients) {
		this.clients = clients;
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		this.clients.names()
			.forEach((name) -> new ClientMeters(this.clients.asyncClient(name), Tags.of("client", name), registry)
				.bind());
	}

	private record ClientMeters(AdoAsyncClient client, Tags tags, MeterRegistry registry) {

		void bind() {
			gauge("ado.client.in.flight", "Requests under way", REQUESTS, (client) -> client.load().inFlight());
			gauge("ado.client.in.flight.limit", "Requests that may be under way", REQUESTS,
					(client) -> client.load().inFlightLimit());
			gauge("ado.client.in.flight.waiting", "Requests that wait for a place among those in flight", REQUESTS,
					(client) -> client.load().waitingForPlace());
			counter("ado.client.in.flight.waits", "Requests that had to wait for a place among those in flight",
					(client) -> client.load().placeWaits());
			counter("ado.client.retries", "Requests that were sent again", (client) -> client.load().retries());
			gauge("ado.client.gate.waiting", "Requests that wait at the rate gate", REQUESTS,
					(client) -> client.rateLimits().waiting());
			FunctionTimer
				.builder("ado.client.gate.waits", this.client, (client) -> client.load().gateWaits(),
						(client) -> client.load().gateWaited().toNanos(), TimeUnit.NANOSECONDS)
				.description("Waits at the rate gate")
				.tags(this.tags)
				.register(this.registry);
			gauge("ado.client.quota.remaining", "Units that are left of the service's rate limit", UNITS,
					(client) -> number(client.rateLimits().remaining()));
			gauge("ado.client.quota.limit", "Units of the service's rate limit in all", UNITS,
					(client) -> number(client.rateLimits().limit()));
		}

		private void gauge(String name, String description, String unit, ToDoubleFunction<AdoAsyncClient> value) {
			Gauge.builder(name, this.client, value)
				.description(description)
				.baseUnit(unit)
				.tags(this.tags)
				.register(this.registry);
		}

		private void counter(String name, String description, ToDoubleFunction<AdoAsyncClient> value) {
			FunctionCounter.builder(name, this.client, value)
				.description(description)
				.baseUnit(REQUESTS)
				.tags(this.tags)
				.register(this.registry);
		}

		private static double number(@Nullable BigDecimal value) {
			return (value != null) ? value.doubleValue() : Double.NaN;
		}

	}

}
