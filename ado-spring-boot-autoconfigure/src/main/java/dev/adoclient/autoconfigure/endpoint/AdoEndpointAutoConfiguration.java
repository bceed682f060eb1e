package dev.adoclient.autoconfigure.endpoint;

import org.springframework.boot.actuate.autoconfigure.endpoint.condition.ConditionalOnAvailableEndpoint;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

import dev.adoclient.autoconfigure.AdoAutoConfiguration;
import dev.adoclient.autoconfigure.AdoClients;
import dev.adoclient.autoconfigure.FailureLog;

/**
 * The Actuator endpoint {@code ado}, where it is exposed. Failures are logged for it only
 * then.
 */
@AutoConfiguration(after = AdoAutoConfiguration.class)
@ConditionalOnClass({ Endpoint.class, ConditionalOnAvailableEndpoint.class })
@ConditionalOnAvailableEndpoint(AdoEndpoint.class)
@ConditionalOnBean(AdoClients.class)
public final class AdoEndpointAutoConfiguration {

	@Bean
	FailureLog adoFailureLog() {
		return new FailureLog();
	}

	@Bean
	@ConditionalOnMissingBean
	AdoEndpoint adoEndpoint(AdoClients clients, FailureLog failures) {
		return new AdoEndpoint(clients, failures);
	}

}
