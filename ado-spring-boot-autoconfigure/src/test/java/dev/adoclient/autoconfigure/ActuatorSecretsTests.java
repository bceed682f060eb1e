package dev.adoclient.autoconfigure;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.actuate.autoconfigure.context.properties.ConfigurationPropertiesReportEndpointAutoConfiguration;
import org.springframework.boot.actuate.autoconfigure.env.EnvironmentEndpointAutoConfiguration;
import org.springframework.boot.actuate.context.properties.ConfigurationPropertiesReportEndpoint;
import org.springframework.boot.actuate.endpoint.SanitizingFunction;
import org.springframework.boot.actuate.env.EnvironmentEndpoint;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import dev.adoclient.AdoAsyncClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What Actuator shows of the properties when it is told to show everything.
 */
class ActuatorSecretsTests {

	private final ApplicationContextRunner context = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(AdoAutoConfiguration.class))
		.withPropertyValues("ado.organization=contoso", "ado.token=hidden1", "ado.headers.X-Gateway-Key=hidden2",
				"ADO_PASSWORD=hidden3", "ADO_BEARERTOKEN=hidden4", "ado.proxy.password=hidden5", "ado.proxy.user=kim",
				"ado.proxy.host=proxy.example.com", "ado.proxy.port=3128");

	private final ApplicationContextRunner endpoints = this.context
		.withConfiguration(AutoConfigurations.of(EnvironmentEndpointAutoConfiguration.class,
				ConfigurationPropertiesReportEndpointAutoConfiguration.class))
		.withPropertyValues("management.endpoints.web.exposure.include=*",
				"management.endpoints.jmx.exposure.include=*", "management.endpoint.env.show-values=always",
				"management.endpoint.configprops.show-values=always");

	@Test
	void theEnvironmentShowsNoSecret() {
		this.endpoints.run((context) -> assertThat(json(context.getBean(EnvironmentEndpoint.class).environment(null)))
			.contains("contoso", "ado.token", "ADO_PASSWORD")
			.doesNotContain("hidden"));
	}

	@Test
	void thePropertiesShowNoSecret() {
		this.endpoints.run((context) -> assertThat(
				json(context.getBean(ConfigurationPropertiesReportEndpoint.class).configurationProperties()))
			.contains("contoso", "\"token\":\"******\"")
			.doesNotContain("hidden"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "ado.token", "ADO_TOKEN", "ado.bearer-token", "ado.bearerToken", "ADO_BEARERTOKEN",
			"ADO_BEARER_TOKEN", "ado.password", "ado.headers.X-Key", "ADO_HEADERS_XKEY", "ado.clients.my-team.token",
			"ADO_CLIENTS_MYTEAM_BEARERTOKEN", "ado.clients.a.password", "ado.proxy.password", "ADO_PROXY_PASSWORD",
			"ado.clients.a.proxy.password", "ado.clients.a.headers.X-Key" })
	void aSecretIsOneUnderEachOfItsNames(String key) {
		assertThat(ActuatorSecretsConfiguration.isSecret(key)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "ado.organization", "ado.user", "ado.clients.a.user", "my.ado.tokens",
			"spring.datasource.password" })
	void whatIsNotOursIsLeftToTheApplication(String key) {
		assertThat(ActuatorSecretsConfiguration.isSecret(key)).isFalse();
	}

	@Test
	void nobodyNeedsActuatorOnTheClassPath() {
		this.context.withClassLoader(new FilteredClassLoader(SanitizingFunction.class))
			.run((context) -> assertThat(context).hasSingleBean(AdoAsyncClient.class)
				.doesNotHaveBean("adoSanitizingFunction"));
	}

	private static String json(Object answer) {
		return JsonMapper.builder().build().writeValueAsString(answer);
	}

}
