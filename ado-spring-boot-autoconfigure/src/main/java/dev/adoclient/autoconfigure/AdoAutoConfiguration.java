package dev.adoclient.autoconfigure;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.AnyNestedCondition;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.ImportRuntimeHints;
import org.springframework.core.env.Environment;

import dev.adoclient.AdoAsyncClient;
import dev.adoclient.AdoClient;
import dev.adoclient.observation.AdoObservations;
import dev.adoclient.throttle.RateLimitListener;

/**
 * The beans {@link AdoAsyncClient} and {@link AdoClient}, over one connection, and those
 * of each named client. They are there when it is known where Azure DevOps is: from the
 * properties, or from a bean of type {@link AdoConnectionDetails}. The configuration
 * publishes nothing that Spring Boot's own configurations would back off from.
 */
@AutoConfiguration(
		afterName = "org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration")
@ConditionalOnBooleanProperty(name = "ado.enabled", matchIfMissing = true)
@Import({ OwnClientsConfiguration.class, DefaultClientConfiguration.class, NamedClientsConfiguration.class,
		AzureIdentityConfiguration.class, OAuth2Configuration.class, ActuatorSecretsConfiguration.class,
		ObservationConfiguration.class, HttpClientConfiguration.class })
@ImportRuntimeHints(AdoPropertiesRuntimeHints.class)
public final class AdoAutoConfiguration {

	@Bean
	@ConditionalOnMissingBean
	AdoClientBuilderConfigurer adoClientBuilderConfigurer(Environment environment,
			ObjectProvider<SslBundles> sslBundles, ObjectProvider<HttpClients> httpClients,
			ObjectProvider<RateLimitListener> rateLimitListener, ObjectProvider<AdoObservations> observations,
			ObjectProvider<FailureLog> failures, ObjectProvider<AdoClientCustomizer> customizers) {
		return new AdoClientBuilderConfigurer(environment, sslBundles, httpClients, rateLimitListener, observations,
				failures, customizers);
	}

	/**
	 * The blocking form of the same client, which is closed there.
	 */
	@Bean
	@ConditionalOnMissingBean
	@ConditionalOnSingleCandidate(AdoAsyncClient.class)
	AdoClient adoClient(AdoAsyncClient client) {
		return AdoClient.of(client);
	}

	@Bean
	@ConditionalOnMissingBean
	@Conditional(OnAnyClient.class)
	AdoClients adoClients(ObjectProvider<AdoAsyncClient> unnamed, ConfigurableListableBeanFactory beanFactory) {
		return new AdoClients(unnamed, beanFactory);
	}

	static final class OnAnyClient extends AnyNestedCondition {

		OnAnyClient() {
			super(ConfigurationPhase.REGISTER_BEAN);
		}

		@ConditionalOnBean(AdoAsyncClient.class)
		static final class OnDefaultOrOwnClient {

		}

		@Conditional(OnNamedClients.class)
		static final class OnConfiguredNames {

		}

	}

}
