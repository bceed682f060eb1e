package dev.adoclient.autoconfigure;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.client.reactive.JdkClientHttpConnector;

import dev.adoclient.AdoAsyncClient;
import dev.adoclient.connection.AdoProxy;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * From {@code ado.proxy.*} to the connection.
 */
@ExtendWith(OutputCaptureExtension.class)
class ProxyTests {

	private final ApplicationContextRunner context = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(AdoAutoConfiguration.class))
		.withPropertyValues("ado.organization=contoso", "ado.token=secret");

	private final ApplicationContextRunner proxied = this.context.withPropertyValues("ado.proxy.host=proxy.example.com",
			"ado.proxy.port=3128", "ado.proxy.user=kim", "ado.proxy.password=hidden",
			"ado.proxy.non-proxy-hosts=*.internal.example.com, tfs");

	@Test
	void withoutPropertiesItIsTheJvmsAffair() {
		this.context.withPropertyValues("ado.proxy.host=", "ado.proxy.user= ", "ado.proxy.non-proxy-hosts=*")
			.run((context) -> assertThat(context.getBean(AdoAsyncClient.class).connection().proxy()).isEmpty());
	}

	@Test
	void everyPropertyReachesTheConnection() {
		this.proxied.run((context) -> {
			AdoProxy proxy = proxy(context, "default");
			assertThat(proxy.host()).isEqualTo("proxy.example.com");
			assertThat(proxy.port()).isEqualTo(3128);
			assertThat(proxy.user()).isEqualTo("kim");
			assertThat(proxy.password()).isEqualTo("hidden");
			assertThat(proxy.nonProxyHosts()).containsExactly("*.internal.example.com", "tfs");
		});
	}

	@Test
	void aNamedClientInheritsTheProxyWhole() {
		this.proxied.withPropertyValues("ado.clients.pay.project=payments").run((context) -> {
			assertThat(proxy(context, "pay")).isEqualTo(proxy(context, "default"));
			assertThat(proxy(context, "pay").password()).isEqualTo("hidden");
		});
	}

	@Test
	void theSecretOfOneProxyDoesNotGoToAnother() {
		this.proxied
			.withPropertyValues("ado.clients.pay.proxy.host=other.example.com", "ado.clients.pay.proxy.port=8080")
			.run((context) -> {
				assertThat(proxy(context, "pay")).hasToString("other.example.com:8080");
				assertThat(proxy(context, "pay").user()).isNull();
				assertThat(proxy(context, "pay").password()).isNull();
				assertThat(proxy(context, "pay").nonProxyHosts()).contains("tfs");
			});
	}

	@Test
	void aNamedClientCanDoWithoutTheProxy() {
		this.proxied.withPropertyValues("ado.clients.pay.proxy.non-proxy-hosts=*")
			.run((context) -> assertThat(proxy(context, "pay").isUsedFor("dev.azure.com")).isFalse());
	}

	@ParameterizedTest
	@CsvSource({ "host=proxy.example.com, host, port", "port=3128, port, host", "user=kim, user, host",
			"password=hidden, password, host" })
	void halfAProxyIsNone(String property, String given, String missing) {
		this.context.withPropertyValues("ado.proxy." + property)
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.isInstanceOf(AdoConfigurationException.class)
				.hasMessage("ado.proxy.%s is set, but ado.proxy.%s is not.".formatted(given, missing)));
	}

	@Test
	void aPasswordNeedsAUserAtTheClientThatHasIt() {
		this.context
			.withPropertyValues("ado.clients.pay.proxy.host=proxy", "ado.clients.pay.proxy.port=1",
					"ado.clients.pay.proxy.password=hidden")
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.hasMessage("ado.clients.pay.proxy.password is set, but ado.clients.pay.proxy.user is not."));
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://kim:hidden@proxy.example.com", "kim:hidden@proxy.example.com" })
	void aProxyIsNoUrlAndItsSecretIsNotShown(String host, CapturedOutput output) {
		this.context.withPropertyValues("ado.proxy.host=" + host, "ado.proxy.port=3128")
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.hasMessageContaining("without http://")
				.hasMessageNotContaining("hidden"));
		assertThat(output).doesNotContain("hidden");
	}

	@Test
	void aConnectorOfTheApplicationHasItsOwnProxy() {
		this.proxied
			.withBean(AdoClientCustomizer.class, () -> (builder) -> builder.connector(new JdkClientHttpConnector()))
			.run((context) -> assertThat(context).getFailure()
				.cause()
				.cause()
				.isInstanceOf(AdoConfigurationException.class)
				.hasMessageContaining("The proxy proxy.example.com:3128 (ado.proxy)")
				.hasMessageNotContaining("hidden"));
	}

	@Test
	void theTextOfThePropertiesShowsNoSecret() {
		this.proxied.run((context) -> assertThat(context.getBean(AdoProperties.class).proxy()).asString()
			.contains("proxy.example.com")
			.doesNotContain("hidden", "kim"));
	}

	private static AdoProxy proxy(AssertableApplicationContext context, String client) {
		return context.getBean(AdoClients.class).asyncClient(client).connection().proxy().orElseThrow();
	}

}
