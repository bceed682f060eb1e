package dev.adoclient.autoconfigure.health;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.core.publisher.Mono;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.availability.ApplicationAvailabilityAutoConfiguration;
import org.springframework.boot.health.actuate.endpoint.CompositeHealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.actuate.endpoint.HealthEndpointGroups;
import org.springframework.boot.health.autoconfigure.actuate.endpoint.AvailabilityProbesAutoConfiguration;
import org.springframework.boot.health.autoconfigure.actuate.endpoint.HealthEndpointAutoConfiguration;
import org.springframework.boot.health.autoconfigure.application.AvailabilityHealthContributorAutoConfiguration;
import org.springframework.boot.health.autoconfigure.registry.HealthContributorRegistryAutoConfiguration;
import org.springframework.boot.health.contributor.CompositeReactiveHealthContributor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthContributor;
import org.springframework.boot.health.contributor.ReactiveHealthContributor;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import dev.adoclient.AdoAsyncClient;
import dev.adoclient.auth.AdoCredential;
import dev.adoclient.autoconfigure.AdoAutoConfiguration;
import dev.adoclient.autoconfigure.Emulated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

/**
 * Where health is told, and where not.
 */
class AdoHealthContributorAutoConfigurationTests {

	@RegisterExtension
	static final Emulated azureDevOps = new Emulated();

	private final ApplicationContextRunner context = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(AdoHealthContributorAutoConfiguration.class,
				AdoAutoConfiguration.class, HealthContributorRegistryAutoConfiguration.class,
				HealthEndpointAutoConfiguration.class, AvailabilityHealthContributorAutoConfiguration.class,
				AvailabilityProbesAutoConfiguration.class, ApplicationAvailabilityAutoConfiguration.class))
		.withPropertyValues(azureDevOps.properties())
		.withPropertyValues("management.endpoint.health.show-details=always",
				"management.endpoint.health.probes.enabled=true");

	@Test
	void theEndpointShowsTheComponent() {
		this.context.run((context) -> {
			HealthDescriptor health = context.getBean(HealthEndpoint.class).healthForPath("ado");
			assertThat(health).isNotNull();
			assertThat(health.getStatus()).isEqualTo(Status.UP);
		});
	}

	@Test
	void downIsDownAsAWhole() {
		this.context.withPropertyValues("ado.token=wrong").run((context) -> {
			CompositeHealthDescriptor health = (CompositeHealthDescriptor) context.getBean(HealthEndpoint.class)
				.health();
			assertThat(health.getStatus()).isEqualTo(Status.DOWN);
		});
	}

	@Test
	void neitherLivenessNorReadinessDependsOnAzureDevOps() {
		this.context.run((context) -> {
			HealthEndpointGroups groups = context.getBean(HealthEndpointGroups.class);
			assertThat(groups.getNames()).contains("liveness", "readiness");
			assertThat(groups.get("liveness").isMember("ado")).isFalse();
			assertThat(groups.get("readiness").isMember("ado")).isFalse();
			assertThat(groups.getPrimary().isMember("ado")).isTrue();
		});
	}

	@Test
	void aPropertyTurnsItOff() {
		this.context.withPropertyValues("management.health.ado.enabled=false")
			.run((context) -> assertThat(context).hasSingleBean(AdoAsyncClient.class)
				.doesNotHaveBean("adoHealthContributor"));
	}

	@Test
	void theApplicationsOwnIndicatorWins() {
		this.context
			.withBean("adoHealthIndicator", ReactiveHealthIndicator.class, () -> () -> Mono.just(Health.up().build()))
			.run((context) -> assertThat(context).doesNotHaveBean("adoHealthContributor"));
	}

	@Test
	void severalClientsHaveOneComponentEach() {
		this.context.withBean("one", AdoAsyncClient.class, AdoHealthContributorAutoConfigurationTests::client)
			.withBean("other", AdoAsyncClient.class, AdoHealthContributorAutoConfigurationTests::client)
			.run((context) -> {
				CompositeReactiveHealthContributor health = (CompositeReactiveHealthContributor) context
					.getBean("adoHealthContributor", ReactiveHealthContributor.class);
				assertThat(health.getContributor("one")).isInstanceOf(AdoHealthIndicator.class);
				assertThat(health.getContributor("other")).isInstanceOf(AdoHealthIndicator.class);
			});
	}

	@Test
	void namedClientsHaveOneComponentEachByTheirNames() {
		this.context.withPropertyValues("ado.clients.my-team.project=payments").run((context) -> {
			CompositeReactiveHealthContributor health = (CompositeReactiveHealthContributor) context
				.getBean("adoHealthContributor", ReactiveHealthContributor.class);
			assertThat(health.getContributor("default")).isInstanceOf(AdoHealthIndicator.class);
			assertThat(health.getContributor("my-team")).isInstanceOf(AdoHealthIndicator.class);
			assertThat(context.getBean(HealthEndpoint.class).healthForPath("ado", "my-team")).isNotNull()
				.satisfies((team) -> assertThat(team.getStatus()).isEqualTo(Status.UP));
		});
	}

	@Test
	void oneClientAloneIsTheComponentWhateverItsName() {
		new ApplicationContextRunner()
			.withConfiguration(
					AutoConfigurations.of(AdoHealthContributorAutoConfiguration.class, AdoAutoConfiguration.class))
			.withPropertyValues("ado.clients.my-team.organization=contoso", "ado.clients.my-team.token=secret")
			.run((context) -> assertThat(context.getBean("adoHealthContributor"))
				.isInstanceOf(AdoHealthIndicator.class));
	}

	@Test
	void anApplicationThatMocksTheClientStarts() {
		this.context.withBean(AdoAsyncClient.class, () -> mock())
			.run((context) -> assertThat(context).hasNotFailed().hasBean("adoHealthContributor"));
	}

	@Test
	void nobodyNeedsActuatorOnTheClassPath() {
		new ApplicationContextRunner()
			.withConfiguration(
					AutoConfigurations.of(AdoHealthContributorAutoConfiguration.class, AdoAutoConfiguration.class))
			.withPropertyValues(azureDevOps.properties())
			.withClassLoader(new FilteredClassLoader(HealthContributor.class, ReactiveHealthContributor.class))
			.run((context) -> assertThat(context).hasSingleBean(AdoAsyncClient.class)
				.doesNotHaveBean("adoHealthContributor"));
	}

	private static AdoAsyncClient client() {
		return AdoAsyncClient.builder().organization("own").credential(AdoCredential.bearer("own")).build();
	}

}
