package dev.adoclient.autoconfigure;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.beans.factory.support.AutowireCandidateQualifier;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.SystemEnvironmentPropertySource;

import dev.adoclient.AdoAsyncClient;
import dev.adoclient.AdoClient;
import dev.adoclient.auth.AdoCredential;
import dev.adoclient.auth.Authorization;
import dev.adoclient.connection.AdoConnection;
import dev.adoclient.connection.AdoService;
import dev.adoclient.error.AdoClosedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Several clients in one application: what a named one inherits, and what it must not.
 */
class NamedClientsTests {

	private final ApplicationContextRunner context = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(AdoAutoConfiguration.class))
		.withPropertyValues("ado.organization=contoso", "ado.token=root-token", "ado.project=web");

	@Test
	void eachNameIsAQualifierForBothClients() {
		this.context
			.withPropertyValues("ado.clients.fabrikam.organization=fabrikam", "ado.clients.fabrikam.token=other")
			.withUserConfiguration(Injected.class)
			.run((context) -> {
				Injected injected = context.getBean(Injected.class);
				assertThat(injected.unnamed.connection().organization()).isEqualTo("contoso");
				assertThat(injected.named.connection().organization()).isEqualTo("fabrikam");
				assertThat(injected.namedAsync.connection()).isSameAs(injected.named.connection());
			});
	}

	@Test
	void aClientIsLookedUpByItsName() {
		this.context.withPropertyValues("ado.clients.my-team.project=payments").run((context) -> {
			AdoClients clients = context.getBean(AdoClients.class);
			assertThat(clients.names()).containsExactly("default", "my-team");
			assertThat(clients.client("my-team").connection().project()).contains("payments");
			assertThat(clients.asyncClient("MYTEAM")).isSameAs(clients.asyncClient("my-team"));
			assertThat(clients.asyncClient("default")).isSameAs(context.getBean("adoAsyncClient"));
			assertThatIllegalArgumentException().isThrownBy(() -> clients.client("nobody"))
				.withMessageContaining("my-team");
		});
	}

	@Test
	void aNamedClientInheritsWhatIsSetAndSaysTheRestItself() {
		this.context
			.withPropertyValues("ado.timeouts.deadline=77s", "ado.timeouts.read=44s", "ado.limits.in-flight=7",
					"ado.retry.attempts=2", "ado.application=release-bot", "ado.clients.slow.timeouts.deadline=99m")
			.run((context) -> {
				AdoConnection slow = connection(context, "slow");
				assertThat(slow.timeouts().deadline()).isEqualTo(Duration.ofMinutes(99));
				assertThat(slow.timeouts().read()).isEqualTo(Duration.ofSeconds(44));
				assertThat(slow.limits().inFlight()).isEqualTo(7);
				assertThat(slow.retries().attempts()).isEqualTo(2);
				assertThat(slow.application()).contains("release-bot");
				assertThat(slow.organization()).isEqualTo("contoso");
				assertThat(slow.project()).contains("web");
				assertThat(authorization(slow)).isEqualTo(token("root-token"));
				assertThat(connection(context, "default").timeouts().deadline()).isEqualTo(Duration.ofSeconds(77));
			});
	}

	@Test
	void anotherProjectOfTheSameOrganizationIsNotAnotherAddress() {
		this.context.withPropertyValues("ado.clients.pay.project=payments").run((context) -> {
			assertThat(connection(context, "pay").organization()).isEqualTo("contoso");
			assertThat(connection(context, "pay").project()).contains("payments");
			assertThat(authorization(connection(context, "pay"))).isEqualTo(token("root-token"));
		});
	}

	@ParameterizedTest
	@CsvSource({ "organization, fabrikam", "base-url, https://tfs.example.com/tfs/Other" })
	void aTokenDoesNotGoToAnotherOrganization(String property, String value) {
		this.context.withPropertyValues("ado.clients.other." + property + "=" + value)
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.isInstanceOf(AdoConfigurationException.class)
				.hasMessage("The client 'other' has an address of its own, and no credential.")
				.extracting((failure) -> ((AdoConfigurationException) failure).action())
				.asString()
				.contains("ado.clients.other.token", "ado.clients.other.inherit-credential=true"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "ado.clients.other.hosts.graph=https://elsewhere.example.com",
			"ado.clients.other.deployment=legacy", "ado.clients.other.allow-insecure=true" })
	void whoNamesAPartOfAnAddressInheritsNothingOfIt(String property) {
		this.context.withPropertyValues(property, "ado.clients.other.token=own")
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.hasMessage("No organization of Azure DevOps is configured for the client 'other'."));
	}

	@Test
	void hostsOfOneOrganizationAreNotThoseOfAnother() {
		this.context
			.withPropertyValues("ado.hosts.graph=https://graph.contoso.example.com", "ado.api-version=7.0",
					"ado.http2=false", "ado.clients.other.organization=fabrikam", "ado.clients.other.token=own")
			.run((context) -> {
				AdoConnection other = connection(context, "other");
				assertThat(other.toString()).contains("https://dev.azure.com/fabrikam");
				assertThat(other.host(AdoService.GRAPH).orElseThrow().getHost())
					.isNotEqualTo("graph.contoso.example.com");
				assertThat(other.project()).isEmpty();
				assertThat(other.apiVersion()).isEqualTo("7.1");
				assertThat(other.http2()).isTrue();
			});
	}

	@Test
	void whoAsksForItSendsTheCredentialAndItsHeadersToAnotherAddress() {
		this.context
			.withPropertyValues("ado.headers.X-Gateway=root-key", "ado.clients.other.organization=fabrikam",
					"ado.clients.other.inherit-credential=true", "ado.clients.other.headers.X-Team=web")
			.run((context) -> {
				AdoConnection other = connection(context, "other");
				assertThat(authorization(other)).isEqualTo(token("root-token"));
				assertThat(other.headers()).containsOnly(Map.entry("X-Gateway", "root-key"),
						Map.entry("X-Team", "web"));
			});
	}

	@ParameterizedTest
	@ValueSource(strings = { "token", "bearer-token" })
	void headersMayHoldSecretsAndGoWithTheCredential(String credential) {
		this.context.withPropertyValues("ado.headers.X-Gateway=root-key", "ado.clients.other." + credential + "=own")
			.run((context) -> {
				assertThat(connection(context, "other").organization()).isEqualTo("contoso");
				assertThat(connection(context, "other").headers()).isEmpty();
				assertThat(authorization(connection(context, "other"))).isIn(token("own"), "Bearer own");
			});
	}

	@Test
	void oneOfAPairIsNotCompletedByTheOtherOfAnotherClient() {
		new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(AdoAutoConfiguration.class))
			.withPropertyValues("ado.organization=contoso", "ado.user=kim", "ado.password=secret",
					"ado.clients.other.user=sam")
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.hasMessage("ado.clients.other.user is set, but ado.clients.other.password is not."));
	}

	@Test
	void inheritingACredentialIsNotInheritedItself() {
		this.context.withPropertyValues("ado.inherit-credential=true", "ado.clients.other.organization=fabrikam")
			.run((context) -> assertThat(context).hasFailed());
	}

	@Test
	void theEnvironmentAndAFileSpeakOfTheSameClient() {
		this.context.withPropertyValues("ado.clients.my-team.organization=fabrikam")
			.withInitializer((context) -> context.getEnvironment()
				.getPropertySources()
				.addFirst(new SystemEnvironmentPropertySource("test-systemEnvironment",
						Map.of("ADO_CLIENTS_MYTEAM_TOKEN", "from-environment"))))
			.run((context) -> {
				assertThat(context.getBean(AdoClients.class).names()).containsExactly("default", "my-team");
				assertThat(authorization(connection(context, "my-team"))).isEqualTo(token("from-environment"));
			});
	}

	@Test
	void anEmptyVariableOverlaysNothing() {
		this.context.withPropertyValues("ado.timeouts.read=44s", "ado.clients.pay.project=payments",
				"ado.clients.pay.timeouts.read=", "ado.clients.pay.token=${NOT_SET:}", "ado.clients.pay.organization= ")
			.run((context) -> {
				assertThat(connection(context, "pay").timeouts().read()).isEqualTo(Duration.ofSeconds(44));
				assertThat(connection(context, "pay").organization()).isEqualTo("contoso");
				assertThat(authorization(connection(context, "pay"))).isEqualTo(token("root-token"));
			});
	}

	@Test
	void placeholdersAreFilled() {
		this.context
			.withPropertyValues("team.org=fabrikam", "ado.clients.other.organization=${team.org}",
					"ado.clients.other.token=${team.token:own}")
			.run((context) -> {
				assertThat(connection(context, "other").organization()).isEqualTo("fabrikam");
				assertThat(authorization(connection(context, "other"))).isEqualTo(token("own"));
			});
	}

	@Test
	void aValueThatIsNoGoodIsNamedWithThePropertyThatSetsIt() {
		this.context.withPropertyValues("ado.clients.pay.limits.in-flight=0")
			.run((context) -> assertThat(context.getStartupFailure())
				.hasStackTraceContaining("Property ado.clients.pay.limits.in-flight with value '0' is invalid"));
		this.context.withPropertyValues("ado.limits.in-flight=0", "ado.clients.pay.project=payments")
			.run((context) -> assertThat(context.getStartupFailure())
				.hasStackTraceContaining("Property ado.limits.in-flight with value '0' is invalid"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "ado.clients.default.project=web", "ado.clients[my.team].project=web",
			"ado.clients[a/b].project=web" })
	void whatCannotBeANameIsRefused(String property) {
		this.context.withPropertyValues(property)
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.isInstanceOf(AdoConfigurationException.class)
				.hasMessageContaining("name"));
	}

	@Test
	void connectionDetailsBeatWhatANamedClientInherits() {
		this.context.withBean(AdoConnectionDetails.class, ConditionTests.Details::new)
			.withPropertyValues("ado.organization=elsewhere", "ado.clients.slow.timeouts.read=9s")
			.run((context) -> {
				assertThat(connection(context, "slow").organization()).isEqualTo("contoso");
				assertThat(authorization(connection(context, "slow"))).isEqualTo("Bearer details");
			});
	}

	@Test
	void connectionDetailsWithTheNameBeatItsProperties() {
		this.context
			.withBean("emulator", AdoConnectionDetails.class, ConditionTests.Details::new,
					(bean) -> qualified(bean, "other"))
			.withPropertyValues("ado.organization=elsewhere", "ado.headers.X-Gateway=root-key",
					"ado.clients.other.organization=fabrikam", "ado.clients.other.token=own")
			.run((context) -> {
				assertThat(connection(context, "other").organization()).isEqualTo("contoso");
				assertThat(authorization(connection(context, "other"))).isEqualTo("Bearer details");
				assertThat(connection(context, "other").headers()).isEmpty();
				assertThat(connection(context, "default").organization()).isEqualTo("elsewhere");
			});
	}

	@Test
	void aCredentialWithTheNameIsTheClients() {
		this.context
			.withBean("vault", AdoCredential.class, () -> AdoCredential.bearer("vault"),
					(bean) -> qualified(bean, "other"))
			.withPropertyValues("ado.headers.X-Gateway=root-key", "ado.clients.other.organization=fabrikam")
			.run((context) -> {
				assertThat(authorization(connection(context, "other"))).isEqualTo("Bearer vault");
				assertThat(connection(context, "other").headers()).isEmpty();
				assertThat(authorization(connection(context, "default"))).isEqualTo(token("root-token"));
			});
	}

	@Test
	void theCredentialOfTheApplicationIsInheritedWithTheAddress() {
		this.context.withBean(AdoCredential.class, () -> AdoCredential.bearer("bean"))
			.withPropertyValues("ado.clients.slow.timeouts.read=9s", "ado.clients.other.organization=fabrikam",
					"ado.clients.other.token=own")
			.run((context) -> {
				assertThat(authorization(connection(context, "slow"))).isEqualTo("Bearer bean");
				assertThat(authorization(connection(context, "other"))).isEqualTo(token("own"));
			});
	}

	@Test
	void eachClientHasAGateOfItsOwnAndIsClosedWithTheContext() {
		AdoClient[] named = new AdoClient[1];
		this.context.withPropertyValues("ado.clients.pay.project=payments").run((context) -> {
			AdoClients clients = context.getBean(AdoClients.class);
			assertThat(clients.asyncClient("pay").rateLimits())
				.isNotSameAs(clients.asyncClient("default").rateLimits());
			named[0] = clients.client("pay");
		});
		assertThat(named[0].verifyAccess()).isFalse();
		assertThatThrownBy(named[0]::checkAccess).isInstanceOf(AdoClosedException.class);
	}

	@Test
	void customizersAndSettingsAreForClientsThatAreMadeByHandToo() {
		this.context.withPropertyValues("ado.timeouts.read=44s", "spring.application.name=bot")
			.withBean(AdoClientCustomizer.class, () -> (builder) -> builder.project("customized"))
			.run((context) -> {
				AdoAsyncClient client = context.getBean(AdoClientBuilderConfigurer.class)
					.configure(AdoAsyncClient.builder())
					.organization("fabrikam")
					.credential(AdoCredential.bearer("hand-made"))
					.build();
				assertThat(client.connection().timeouts().read()).isEqualTo(Duration.ofSeconds(44));
				assertThat(client.connection().application()).contains("bot");
				assertThat(client.connection().project()).contains("customized");
				client.close();
			});
	}

	@Test
	void whatConfiguresABuilderGivesItNeitherAddressNorCredential() {
		this.context.run(
				(context) -> assertThatIllegalArgumentException()
					.isThrownBy(() -> context.getBean(AdoClientBuilderConfigurer.class)
						.configure(AdoAsyncClient.builder())
						.organization("fabrikam")
						.build())
					.withMessageContaining("needs a credential"));
	}

	private static AdoConnection connection(AssertableApplicationContext context, String name) {
		return context.getBean(AdoClients.class).asyncClient(name).connection();
	}

	private static String authorization(AdoConnection connection) {
		Authorization authorization = connection.credential().authorize(null).block();
		return (authorization != null) ? authorization.headerValue() : "";
	}

	private static String token(String token) {
		return "Basic " + Base64.getEncoder().encodeToString((":" + token).getBytes(StandardCharsets.UTF_8));
	}

	private static void qualified(BeanDefinition bean, String name) {
		AbstractBeanDefinition definition = (AbstractBeanDefinition) bean;
		definition.setDefaultCandidate(false);
		definition.addQualifier(new AutowireCandidateQualifier(Qualifier.class, name));
	}

	@Configuration(proxyBeanMethods = false)
	static class Injected {

		private final AdoClient unnamed;

		private final AdoClient named;

		private final AdoAsyncClient namedAsync;

		Injected(AdoClient unnamed, @Qualifier("fabrikam") AdoClient named,
				@Qualifier("fabrikam") AdoAsyncClient namedAsync) {
			this.unnamed = unnamed;
			this.named = named;
			this.namedAsync = namedAsync;
		}

		@Bean
		String usesTheClients() {
			return "";
		}

	}

}
