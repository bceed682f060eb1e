package dev.adoclient.autoconfigure.health;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.actuate.endpoint.HealthEndpointGroups;
import org.springframework.boot.health.autoconfigure.actuate.endpoint.HealthEndpointAutoConfiguration;
import org.springframework.boot.health.autoconfigure.contributor.HealthContributorAutoConfiguration;
import org.springframework.boot.health.autoconfigure.registry.HealthContributorRegistryAutoConfiguration;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import dev.adoclient.autoconfigure.AdoAutoConfiguration;
import dev.adoclient.autoconfigure.Emulated;

import static org.assertj.core.api.Assertions.assertThat;

class HealthGroupTests {

	@RegisterExtension
	static final Emulated azureDevOps = new Emulated();

	private final ApplicationContextRunner context = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(AdoAutoConfiguration.class,
				AdoHealthContributorAutoConfiguration.class, HealthContributorAutoConfiguration.class,
				HealthContributorRegistryAutoConfiguration.class, HealthEndpointAutoConfiguration.class))
		.withPropertyValues(azureDevOps.properties())
		.withPropertyValues("management.endpoints.web.exposure.include=health");

	@Test
	void theComponentCanBeInAGroup() {
		this.context.withPropertyValues("management.endpoint.health.group.dependencies.include=ado").run((context) -> {
			assertThat(context.getBean(HealthEndpointGroups.class).get("dependencies").isMember("ado")).isTrue();
			assertThat(context.getBean(HealthEndpoint.class).healthForPath("dependencies").getStatus())
				.isEqualTo(Status.UP);
		});
	}

	@Test
	void oneOfSeveralClientsCanBeInAGroup() {
		this.context
			.withPropertyValues("ado.clients.my-team.timeouts.read=60s",
					"management.endpoint.health.group.dependencies.include=ado/my-team")
			.run((context) -> assertThat(
					context.getBean(HealthEndpoint.class).healthForPath("ado", "my-team").getStatus())
				.isEqualTo(Status.UP));
	}

}
