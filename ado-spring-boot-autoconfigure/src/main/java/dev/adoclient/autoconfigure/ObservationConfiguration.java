package dev.adoclient.autoconfigure;

import io.micrometer.observation.ObservationRegistry;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.web.reactive.function.client.ClientRequestObservationConvention;
import org.springframework.web.reactive.function.client.DefaultClientRequestObservationConvention;

import dev.adoclient.observation.AdoObservations;
import dev.adoclient.observation.AdoOperationObservationConvention;

/**
 * Observations of operations and of their HTTP requests, where the application has a
 * registry. Names and keys are those of the application's conventions; HTTP requests are
 * called as Spring Boot's other clients call theirs.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnSingleCandidate(ObservationRegistry.class)
class ObservationConfiguration {

	/** Spring Boot's own property, for each of its HTTP clients. */
	private static final String NAME = "management.observations.http.client.requests.name";

	@Bean
	@ConditionalOnMissingBean
	AdoObservations adoObservations(ObservationRegistry registry,
			ObjectProvider<AdoOperationObservationConvention> operations,
			ObjectProvider<ClientRequestObservationConvention> requests, Environment environment) {
		String name = environment.getProperty(NAME, "http.client.requests");
		return AdoObservations.of(registry)
			.operations(operations.getIfUnique())
			.requests(requests.getIfAvailable(() -> new DefaultClientRequestObservationConvention(name)));
	}

}
