package dev.adoclient.observation;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationConvention;

/**
 * The names and keys of observed operations. Extend
 * {@link DefaultAdoOperationObservationConvention} to change some of them.
 */
public interface AdoOperationObservationConvention extends ObservationConvention<AdoOperationContext> {

	@Override
	default boolean supportsContext(Observation.Context context) {
		return context instanceof AdoOperationContext;
	}

}
