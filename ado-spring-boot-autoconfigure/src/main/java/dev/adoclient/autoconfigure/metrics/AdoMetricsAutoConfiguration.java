package dev.adoclient.autoconfigure.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

import dev.adoclient.autoconfigure.AdoAutoConfiguration;
import dev.adoclient.autoconfigure.AdoClients;

/**
 * The meters of each client: places in flight, retries, waits, and what is left of the
 * service's rate limit.
 */
@AutoConfiguration(after = AdoAutoConfiguration.class, afterName = {
		"org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration",
		"org.springframework.boot.micrometer.metrics.autoconfigure.export.simple.SimpleMetricsExportAutoConfiguration" })
@ConditionalOnClass(MeterBinder.class)
@ConditionalOnBean({ AdoClients.class, MeterRegistry.class })
public final class AdoMetricsAutoConfiguration {

	@Bean
	@ConditionalOnMissingBean
	AdoClientMetrics adoClientMetrics(AdoClients clients) {
		return new AdoClientMetrics(clients);
	}

}
