package dev.adoclient.autoconfigure.metrics;

import java.util.List;
import java.util.function.Function;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.MetricsAutoConfiguration;
import org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import dev.adoclient.AdoClient;
import dev.adoclient.autoconfigure.AdoAutoConfiguration;
import dev.adoclient.autoconfigure.AdoClientCustomizer;
import dev.adoclient.autoconfigure.AdoClients;
import dev.adoclient.autoconfigure.Emulated;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.stubbing.Scenario.STARTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.DOUBLE;

class AdoMetricsAutoConfigurationTests {

	@RegisterExtension
	static final Emulated azureDevOps = new Emulated();

	private final ApplicationContextRunner bare = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(AdoAutoConfiguration.class, AdoMetricsAutoConfiguration.class))
		.withPropertyValues(azureDevOps.properties())
		.withPropertyValues("ado.retry.first-wait=0", "ado.retry.longest-wait=0");

	private final ApplicationContextRunner context = this.bare
		.withConfiguration(AutoConfigurations.of(MetricsAutoConfiguration.class,
				CompositeMeterRegistryAutoConfiguration.class, ObservationAutoConfiguration.class))
		.withBean(SimpleMeterRegistry.class);

	@Test
	void theMetersSayWhatAClientHasWaitedFor() {
		azureDevOps.wireMock()
			.stubFor(any(anyUrl()).inScenario("throttled")
				.whenScenarioStateIs(STARTED)
				.willSetStateTo("open")
				.willReturn(aResponse().withStatus(429)
					.withHeader("Retry-After", "0.1")
					.withHeader("X-RateLimit-Limit", "200")
					.withHeader("X-RateLimit-Remaining", "12.5")));
		azureDevOps.wireMock()
			.stubFor(any(anyUrl()).inScenario("throttled")
				.whenScenarioStateIs("open")
				.willReturn(okJson("{\"id\":1}").withHeader("X-RateLimit-Limit", "200")
					.withHeader("X-RateLimit-Remaining", "12.5")));
		this.context.withPropertyValues("ado.limits.in-flight=7").run((context) -> {
			context.getBean(AdoClient.class).builds().getBuild(1);
			MeterRegistry meters = context.getBean(MeterRegistry.class);
			Tags tags = Tags.of("client", "default");
			assertThat(meters.get("ado.client.retries").tags(tags).functionCounter().count()).isEqualTo(1);
			assertThat(meters.get("ado.client.gate.waits").tags(tags).functionTimer().count()).isEqualTo(1);
			assertThat(meters.get("ado.client.in.flight.limit").tags(tags).gauge().value()).isEqualTo(7);
			assertThat(meters.get("ado.client.quota.remaining").tags(tags).gauge().value()).isEqualTo(12.5);
			assertThat(meters.get("ado.client.quota.limit").tags(tags).gauge().value()).isEqualTo(200);
			assertThat(meters.get("ado.client.operation").tag("outcome", "SUCCESS").timer().count()).isEqualTo(1);
			assertThat(meters.get("ado.client.operation.retry").counter().count()).isEqualTo(1);
			assertThat(meters.get("http.client.requests").timers()).hasSize(2);
		});
	}

	@Test
	void whatIsLeftIsNoNumberUntilTheServiceTells() {
		this.context.run((context) -> assertThat(
				context.getBean(MeterRegistry.class).get("ado.client.quota.remaining").gauge().value())
			.asInstanceOf(DOUBLE)
			.isNaN());
	}

	@Test
	void eachClientHasMetersUnderItsName() {
		this.context.withPropertyValues("ado.clients.my-team.limits.in-flight=3").run((context) -> {
			MeterRegistry meters = context.getBean(MeterRegistry.class);
			assertThat(meters.get("ado.client.in.flight.limit").tag("client", "default").gauge().value())
				.isEqualTo(100);
			assertThat(meters.get("ado.client.in.flight.limit").tag("client", "my-team").gauge().value()).isEqualTo(3);
		});
	}

	/** Reactor Netty writes to Micrometer's global registry. */
	@Test
	void theMetersOfThePoolHaveItsName() {
		SimpleMeterRegistry meters = new SimpleMeterRegistry();
		Metrics.addRegistry(meters);
		try {
			this.context.withPropertyValues("ado.clients.my-team.limits.in-flight=3")
				.withBean(AdoClientCustomizer.class,
						() -> (builder) -> builder.httpClient((http) -> http.metrics(true, Function.identity())))
				.run((context) -> {
					for (String client : List.of("default", "my-team")) {
						context.getBean(AdoClients.class).client(client).builds().getBuild(1);
						assertThat(meters.find("reactor.netty.connection.provider.max.connections")
							.tag("name", "ado." + client)
							.gauges()).isNotEmpty();
					}
				});
		}
		finally {
			Metrics.removeRegistry(meters);
		}
	}

	@Test
	void withoutAMeterRegistryThereAreNoMeters() {
		this.bare.run((context) -> assertThat(context).hasSingleBean(AdoClients.class)
			.doesNotHaveBean(AdoClientMetrics.class));
	}

	@Test
	void withoutMicrometersMetersThereAreClientsAllTheSame() {
		this.bare.withClassLoader(new FilteredClassLoader(MeterBinder.class))
			.run((context) -> assertThat(context).hasSingleBean(AdoClients.class)
				.doesNotHaveBean(AdoClientMetrics.class));
	}

	@Test
	void withoutAClientThereAreNoMeters() {
		this.context.withPropertyValues("ado.enabled=false")
			.run((context) -> assertThat(context).hasNotFailed().doesNotHaveBean(AdoClientMetrics.class));
	}

}
