package dev.adoclient.observation;

import io.micrometer.observation.ObservationRegistry;
import org.jspecify.annotations.Nullable;

import org.springframework.web.reactive.function.client.ClientRequestObservationConvention;

/**
 * Who observes the calls of a client, and under which names.
 *
 * @param registry what is told of each operation and each HTTP request; with
 * {@link ObservationRegistry#NOOP} nothing is observed, and nothing is paid for it
 * @param operations the names and keys of operations; {@code null} for those of
 * {@link DefaultAdoOperationObservationConvention}
 * @param requests the names and keys of HTTP requests; {@code null} for those of Spring
 */
public record AdoObservations(ObservationRegistry registry, @Nullable AdoOperationObservationConvention operations,
		@Nullable ClientRequestObservationConvention requests) {

	private static final AdoObservations NONE = of(ObservationRegistry.NOOP);

	/**
	 * Returns the observations that observe nothing.
	 */
	public static AdoObservations none() {
		return NONE;
	}

	/**
	 * Returns the observations of a registry, under the names of the library and of
	 * Spring.
	 */
	public static AdoObservations of(ObservationRegistry registry) {
		return new AdoObservations(registry, null, null);
	}

	/**
	 * Sets the names and keys of operations.
	 */
	public AdoObservations operations(@Nullable AdoOperationObservationConvention operations) {
		return new AdoObservations(this.registry, operations, this.requests);
	}

	/**
	 * Sets the names and keys of HTTP requests.
	 */
	public AdoObservations requests(@Nullable ClientRequestObservationConvention requests) {
		return new AdoObservations(this.registry, this.operations, requests);
	}

	/**
	 * Returns whether nobody observes.
	 */
	public boolean isNone() {
		return this.registry.isNoop();
	}

}
