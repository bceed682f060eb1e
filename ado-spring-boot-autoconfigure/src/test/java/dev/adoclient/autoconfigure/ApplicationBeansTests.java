package dev.adoclient.autoconfigure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.azure.core.credential.TokenCredential;
import org.junit.jupiter.api.Test;
import org.springframework.retry.RetryPolicy;
import tools.jackson.databind.ObjectMapper;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.boot.http.client.autoconfigure.HttpClientAutoConfiguration;
import org.springframework.boot.http.client.autoconfigure.reactive.ReactiveHttpClientAutoConfiguration;
import org.springframework.boot.http.client.reactive.ClientHttpConnectorBuilder;
import org.springframework.boot.http.codec.autoconfigure.CodecsAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.webclient.WebClientCustomizer;
import org.springframework.boot.webclient.autoconfigure.WebClientAutoConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.http.client.reactive.ClientHttpConnector;
import org.springframework.http.codec.CodecConfigurer;
import org.springframework.web.reactive.function.client.ClientRequestObservationConvention;
import org.springframework.web.reactive.function.client.WebClient;

import dev.adoclient.AdoAsyncClient;
import dev.adoclient.auth.AdoCredential;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The application's own WebClient, JSON mapper and connectors stay as they are.
 */
class ApplicationBeansTests {

	private static final List<Class<?>> TYPES = List.of(WebClient.class, WebClient.Builder.class,
			WebClientCustomizer.class, ObjectMapper.class, ClientHttpConnector.class, ClientHttpConnectorBuilder.class,
			HttpClientSettings.class, CodecConfigurer.class, ClientRequestObservationConvention.class,
			RetryPolicy.class, AdoCredential.class, TokenCredential.class);

	private final ApplicationContextRunner context = new ApplicationContextRunner().withConfiguration(AutoConfigurations
		.of(JacksonAutoConfiguration.class, CodecsAutoConfiguration.class, HttpClientAutoConfiguration.class,
				ReactiveHttpClientAutoConfiguration.class, WebClientAutoConfiguration.class));

	private final ApplicationContextRunner withClients = this.context
		.withConfiguration(AutoConfigurations.of(AdoAutoConfiguration.class))
		.withPropertyValues("ado.organization=contoso", "ado.token=secret");

	@Test
	void withTheClientsAnApplicationHasTheSameBeans() {
		List<Map<String, List<String>>> beans = new ArrayList<>();
		this.context.run((context) -> beans.add(beans(context)));
		this.withClients.run((context) -> {
			assertThat(context).hasSingleBean(AdoAsyncClient.class);
			beans.add(beans(context));
		});
		assertThat(beans.get(0)).containsKeys("Builder", "ObjectMapper", "ClientHttpConnector", "HttpClientSettings");
		assertThat(beans.get(0).get("ObjectMapper")).isNotEmpty();
		assertThat(beans.get(1)).isEqualTo(beans.get(0));
	}

	@Test
	void allButTheTwoClientsAndTheirSettingsIsNamedAsOurs() {
		List<String> without = new ArrayList<>();
		this.context.run((context) -> without.addAll(List.of(context.getBeanDefinitionNames())));
		this.withClients
			.run((context) -> assertThat(context.getBeanDefinitionNames()).filteredOn((name) -> !without.contains(name))
				.allSatisfy((name) -> assertThat(name).matches("ado[A-Z].*|.*dev\\.adoclient\\..*")));
	}

	private static Map<String, List<String>> beans(ApplicationContext context) {
		Map<String, List<String>> beans = new TreeMap<>();
		TYPES.forEach((type) -> beans.put(type.getSimpleName(), List.of(context.getBeanNamesForType(type))));
		return beans;
	}

}
