package dev.adoclient.autoconfigure;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import dev.adoclient.AdoAsyncClient;
import dev.adoclient.AdoClient;
import dev.adoclient.auth.AdoCredential;
import dev.adoclient.autoconfigure.health.AdoHealthContributorAutoConfiguration;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * When there are clients, and when the jar changes nothing.
 */
class ConditionTests {

	private final ApplicationContextRunner context = new ApplicationContextRunner().withConfiguration(
			AutoConfigurations.of(AdoAutoConfiguration.class, AdoHealthContributorAutoConfiguration.class));

	@Test
	void theJarAloneChangesNothing() {
		this.context.run((context) -> assertThat(context).hasNotFailed()
			.doesNotHaveBean(AdoAsyncClient.class)
			.doesNotHaveBean(AdoClient.class)
			.doesNotHaveBean(AdoClients.class)
			.doesNotHaveBean(AdoConnectionDetails.class)
			.doesNotHaveBean("adoHealthContributor"));
	}

	@Test
	void theJarAloneReadsNoVariablesThatMayBelongToAnotherTool() {
		this.context.withPropertyValues("ado.timeouts.read=whenever", "ado.hosts=web01")
			.run((context) -> assertThat(context).hasNotFailed());
	}

	@ParameterizedTest
	@ValueSource(strings = { "ado.organization=", "ado.organization=  ", "ado.organization=${NOT_SET:}",
			"ado.base-url=", "ado.clients.my-team.organization=", "ado.clients.my-team.token=${NOT_SET:}" })
	void aBlankIsUnset(String property) {
		this.context.withPropertyValues(property, "ado.token=secret")
			.run((context) -> assertThat(context).hasNotFailed().doesNotHaveBean(AdoAsyncClient.class));
	}

	@ParameterizedTest
	@ValueSource(strings = { "ado.organization=contoso", "ado.organization=${NOT_SET:contoso}",
			"ado.base-url=https://tfs.example.com/tfs/DefaultCollection" })
	void anAddressIsEnough(String property) {
		this.context.withPropertyValues(property, "ado.token=secret")
			.run((context) -> assertThat(context).hasSingleBean(AdoAsyncClient.class)
				.hasSingleBean(AdoClient.class)
				.hasSingleBean(AdoClients.class)
				.hasBean("adoHealthContributor"));
	}

	@Test
	void connectionDetailsAreEnough() {
		this.context.withBean(AdoConnectionDetails.class, Details::new)
			.run((context) -> assertThat(context).hasSingleBean(AdoAsyncClient.class).hasSingleBean(AdoClient.class));
	}

	@Test
	void aNamedClientIsEnoughAndIsNotTheOneWithoutAName() {
		this.context.withPropertyValues("ado.clients.my-team.organization=contoso", "ado.clients.my-team.token=secret")
			.run((context) -> {
				assertThat(context).hasSingleBean(AdoAsyncClient.class)
					.hasBean("adoHealthContributor")
					.doesNotHaveBean("adoAsyncClient")
					.doesNotHaveBean("adoClient");
				assertThat(context.getBean(AdoClients.class).names()).containsExactly("my-team");
			});
	}

	@ParameterizedTest
	@ValueSource(strings = { "ado.organization=contoso", "ado.clients.my-team.organization=contoso" })
	void aPropertyTakesTheClientsAway(String property) {
		this.context.withPropertyValues(property, "ado.enabled=false")
			.withBean(AdoConnectionDetails.class, Details::new)
			.run((context) -> assertThat(context).hasNotFailed()
				.doesNotHaveBean(AdoAsyncClient.class)
				.doesNotHaveBean(AdoClient.class)
				.doesNotHaveBean(AdoClients.class)
				.doesNotHaveBean("adoHealthContributor"));
	}

	static final class Details implements AdoConnectionDetails {

		@Override
		public String getOrganization() {
			return "contoso";
		}

		@Override
		public AdoCredential getCredential() {
			return AdoCredential.bearer("details");
		}

	}

}
