package dev.adoclient.autoconfigure;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.boot.http.client.reactive.ClientHttpConnectorBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import dev.adoclient.http.filter.ReactorNetty;

/**
 * What Spring Boot says for all HTTP clients, where its module for them is there.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnClass({ HttpClientSettings.class, ClientHttpConnectorBuilder.class })
class HttpClientConfiguration {

	@Bean
	HttpClients adoHttpClients(ObjectProvider<HttpClientSettings> settings,
			ObjectProvider<ClientHttpConnectorBuilder<?>> connector) {
		return new BootHttpClients(settings.getIfUnique(HttpClientSettings::defaults),
				connector.getIfUnique(HttpClientConfiguration::detected));
	}

	private static ClientHttpConnectorBuilder<?> detected() {
		return ReactorNetty.isPresent() ? ClientHttpConnectorBuilder.reactor() : ClientHttpConnectorBuilder.detect();
	}

}
