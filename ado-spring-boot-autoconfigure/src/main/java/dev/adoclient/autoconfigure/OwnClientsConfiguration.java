package dev.adoclient.autoconfigure;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

import dev.adoclient.AdoAsyncClient;
import dev.adoclient.AdoClient;

/**
 * Looks at the clients that the application made itself. It is imported before there are
 * any others.
 */
@Configuration(proxyBeanMethods = false)
class OwnClientsConfiguration {

	@Bean
	@ConditionalOnBean(AdoAsyncClient.class)
	OwnClientCheck adoOwnAsyncClientCheck(Environment environment, ObjectProvider<AdoConnectionDetails> details,
			ObjectProvider<AdoAsyncClient> client) {
		return OwnClientCheck.of(environment, details, client, AdoAsyncClient::connection);
	}

	@Bean
	@ConditionalOnBean(AdoClient.class)
	OwnClientCheck adoOwnClientCheck(Environment environment, ObjectProvider<AdoConnectionDetails> details,
			ObjectProvider<AdoClient> client) {
		return OwnClientCheck.of(environment, details, client, AdoClient::connection);
	}

}
