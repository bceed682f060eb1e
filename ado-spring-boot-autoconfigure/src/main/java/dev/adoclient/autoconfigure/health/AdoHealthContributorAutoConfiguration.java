package dev.adoclient.autoconfigure.health;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.autoconfigure.contributor.CompositeReactiveHealthContributorConfiguration;
import org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.health.contributor.ReactiveHealthContributor;
import org.springframework.context.annotation.Bean;

import dev.adoclient.AdoAsyncClient;
import dev.adoclient.autoconfigure.AdoAutoConfiguration;
import dev.adoclient.autoconfigure.AdoClients;

/**
 * The health contributor {@code ado}; with several clients, one entry for each, by its
 * name. In a group for liveness or readiness only if the application puts it there: a
 * restart mends nothing at Azure DevOps.
 */
@AutoConfiguration(after = AdoAutoConfiguration.class)
@ConditionalOnClass({ ReactiveHealthContributor.class, ConditionalOnEnabledHealthIndicator.class })
@ConditionalOnBean(AdoClients.class)
@ConditionalOnEnabledHealthIndicator("ado")
@EnableConfigurationProperties(AdoHealthProperties.class)
public final class AdoHealthContributorAutoConfiguration
		extends CompositeReactiveHealthContributorConfiguration<AdoHealthIndicator, AdoAsyncClient> {

	AdoHealthContributorAutoConfiguration(AdoHealthProperties properties) {
		super((client) -> new AdoHealthIndicator(client, properties.cache()));
	}

	@Bean
	@ConditionalOnMissingBean(name = { "adoHealthIndicator", "adoHealthContributor" })
	ReactiveHealthContributor adoHealthContributor(AdoClients clients) {
		Map<String, AdoAsyncClient> byName = new LinkedHashMap<>();
		clients.names().forEach((name) -> byName.put(name, clients.asyncClient(name)));
		return createContributor(byName);
	}

}
