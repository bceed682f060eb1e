package dev.adoclient.autoconfigure;

import io.micrometer.observation.ObservationRegistry;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

import dev.adoclient.AdoAsyncClient;
import dev.adoclient.AdoClient;
import dev.adoclient.AdoClientBuilder;
import dev.adoclient.auth.AdoCredential;
import dev.adoclient.throttle.RateLimitListener;

/**
 * The beans {@link AdoAsyncClient} and {@link AdoClient}, over one connection. It
 * publishes nothing that Spring Boot's own configurations would back off from.
 */
@AutoConfiguration(
		afterName = "org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration")
@EnableConfigurationProperties(AdoProperties.class)
@Import({ AzureIdentityConfiguration.class, ActuatorSecretsConfiguration.class })
public final class AdoAutoConfiguration {

	@Bean
	@ConditionalOnMissingBean(AdoConnectionDetails.class)
	PropertiesAdoConnectionDetails adoConnectionDetails(AdoProperties properties,
			ObjectProvider<AdoCredential> credential, ObjectProvider<AzureIdentity> azureIdentity) {
		return new PropertiesAdoConnectionDetails(properties, credential.getIfUnique(),
				new PropertiesCredential(properties, azureIdentity.getIfAvailable()));
	}

	@Bean
	@ConditionalOnMissingBean
	AdoAsyncClient adoAsyncClient(AdoProperties properties, AdoConnectionDetails details, Environment environment,
			ObjectProvider<RateLimitListener> rateLimitListener, ObjectProvider<ObservationRegistry> observations,
			ObjectProvider<AdoClientCustomizer> customizers) {
		ConnectionSettings settings = new ConnectionSettings(properties, details,
				environment.getProperty("spring.application.name"));
		AdoClientBuilder<AdoAsyncClient> builder = AdoAsyncClient.builder().connection(settings::applyTo);
		rateLimitListener.ifUnique(builder::rateLimitListener);
		observations.ifUnique((registry) -> builder.webClient((webClient) -> webClient.observationRegistry(registry)));
		customizers.orderedStream().forEach((customizer) -> customizer.customize(builder));
		return built(builder);
	}

	/**
	 * The blocking form of the same client, which is closed there.
	 */
	@Bean(destroyMethod = "")
	@ConditionalOnMissingBean
	@ConditionalOnSingleCandidate(AdoAsyncClient.class)
	AdoClient adoClient(AdoAsyncClient client) {
		return AdoClient.of(client);
	}

	private static AdoAsyncClient built(AdoClientBuilder<AdoAsyncClient> builder) {
		try {
			return builder.build();
		}
		catch (IllegalArgumentException ex) {
			throw new AdoConfigurationException(ex.getMessage() + ".",
					"Correct the properties ado.*, or the AdoClientCustomizer that set this.", ex);
		}
	}

}
