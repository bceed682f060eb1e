package dev.adoclient.autoconfigure.endpoint;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import dev.adoclient.AdoClient;
import dev.adoclient.auth.AdoCredential;
import dev.adoclient.auth.Authorization;
import dev.adoclient.autoconfigure.AdoAutoConfiguration;
import dev.adoclient.autoconfigure.AdoClients;
import dev.adoclient.autoconfigure.Emulated;
import dev.adoclient.autoconfigure.FailureLog;
import dev.adoclient.error.AdoException;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AdoEndpointTests {

	@RegisterExtension
	static final Emulated azureDevOps = new Emulated();

	private final ApplicationContextRunner hidden = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(AdoAutoConfiguration.class, AdoEndpointAutoConfiguration.class))
		.withPropertyValues("ado.retry.attempts=1");

	private final ApplicationContextRunner exposed = this.hidden
		.withPropertyValues("management.endpoints.web.exposure.include=ado");

	@Test
	void aClientIsShownWithWhatItHasDone() {
		azureDevOps.wireMock()
			.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(404)
				.withHeader("ActivityId", "a-1")
				.withHeader("X-VSS-E2EID", "e-1")
				.withHeader("Content-Type", "application/json")
				.withBody("{\"message\":\"the secret of the service\",\"typeKey\":\"BuildNotFoundException\"}")));
		this.exposed.withPropertyValues(azureDevOps.properties()).run((context) -> {
			assertThatExceptionOfType(AdoException.class)
				.isThrownBy(() -> context.getBean(AdoClient.class).builds().getBuild(7));
			ClientDescription client = context.getBean(AdoEndpoint.class).clients().clients().get("default");
			assertThat(client.credential()).isEqualTo("personal access token");
			assertThat(client.hosts().get("core")).hasToString(azureDevOps.baseUrl());
			assertThat(client.gate().open()).isTrue();
			assertThat(client.gate().waited()).isEqualTo("0ms");
			assertThat(client.inFlight().limit()).isEqualTo(100);
			assertThat(client.failures()).singleElement().satisfies((failure) -> {
				assertThat(failure.operation()).isEqualTo("GET /{project}/_apis/build/builds/{buildId}");
				assertThat(failure.project()).isEqualTo("web");
				assertThat(failure.error()).isEqualTo("AdoNotFoundException");
				assertThat(failure.status()).isEqualTo(404);
				assertThat(failure.typeKey()).isEqualTo("BuildNotFoundException");
				assertThat(failure.activityId()).isEqualTo("a-1");
				assertThat(failure.e2eId()).isEqualTo("e-1");
			});
			assertThat(json(client)).doesNotContain("the secret of the service");
		});
	}

	@Test
	void theProxyIsShownWithoutItsCredential() {
		this.exposed
			.withPropertyValues("ado.organization=contoso", "ado.token=t", "ado.proxy.host=proxy.example.com",
					"ado.proxy.port=3128", "ado.proxy.user=hidden", "ado.proxy.password=hidden")
			.run((context) -> {
				ClientDescription client = context.getBean(AdoEndpoint.class).client("default");
				assertThat(client.proxy()).isEqualTo("proxy.example.com:3128");
				assertThat(json(client)).doesNotContain("hidden");
			});
	}

	@Test
	void theLastTenFailuresAreKeptTheLatestFirst() {
		azureDevOps.wireMock().stubFor(any(anyUrl()).willReturn(aResponse().withStatus(404)));
		this.exposed.withPropertyValues(azureDevOps.properties()).run((context) -> {
			for (int i = 0; i < 11; i++) {
				fail(context.getBean(AdoClient.class), "web" + i);
			}
			assertThat(context.getBean(AdoEndpoint.class).client("default").failures()).hasSize(10)
				.first()
				.satisfies((failure) -> assertThat(failure.project()).isEqualTo("web10"));
		});
	}

	@Test
	void aClientThatDoesNotExistIsNotFound() {
		this.exposed.withPropertyValues("ado.organization=contoso", "ado.token=t")
			.run((context) -> assertThat(context.getBean(AdoEndpoint.class).client("other")).isNull());
	}

	@ParameterizedTest
	@MethodSource("secrets")
	void noPropertyBringsASecretIntoTheAnswer(List<String> properties) {
		this.exposed.withPropertyValues("ado.organization=contoso")
			.withPropertyValues(properties.toArray(String[]::new))
			.run((context) -> assertThat(json(context.getBean(AdoEndpoint.class).clients())).contains("contoso")
				.doesNotContain("hidden"));
	}

	static List<List<String>> secrets() {
		List<List<String>> secrets = new ArrayList<>();
		for (String prefix : List.of("ado.", "ado.clients.a.")) {
			String other = prefix.equals("ado.") ? "ado.application=shown" : "ado.token=hidden";
			secrets.add(List.of(other, prefix + "token=hidden"));
			secrets.add(List.of("ado.application=shown", prefix + "bearer-token=hidden", "ado.clients.b.token=hidden"));
			secrets.add(List.of("ado.application=shown", prefix + "user=u", prefix + "password=hidden"));
			secrets.add(List.of("ado.token=hidden", prefix + "headers.X-Key=hidden"));
			secrets.add(List.of("SYSTEM_ACCESSTOKEN=hidden", prefix + "credential=pipeline"));
		}
		secrets.removeIf((properties) -> properties.stream().anyMatch((p) -> p.startsWith("ado.clients.a."))
				&& properties.stream().noneMatch((p) -> p.startsWith("ado.token")));
		return secrets;
	}

	@Test
	void aCredentialOfTheApplicationIsShownByItsType() {
		this.exposed.withPropertyValues("ado.organization=contoso")
			.withBean(AdoCredential.class, () -> new Talkative("hidden"))
			.run((context) -> assertThat(json(context.getBean(AdoEndpoint.class).clients())).contains("Talkative")
				.doesNotContain("hidden"));
	}

	@Test
	void whereItIsNotExposedThereIsNoEndpointAndNoLog() {
		this.hidden.withPropertyValues("ado.organization=contoso", "ado.token=t")
			.run((context) -> assertThat(context).hasSingleBean(AdoClients.class)
				.doesNotHaveBean(AdoEndpoint.class)
				.doesNotHaveBean(FailureLog.class));
	}

	@Test
	void withoutAClientThereIsNoEndpoint() {
		this.exposed.run((context) -> assertThat(context).hasNotFailed().doesNotHaveBean(AdoEndpoint.class));
	}

	@Test
	void withoutActuatorThereAreClientsAllTheSame() {
		this.exposed.withClassLoader(new FilteredClassLoader(Endpoint.class))
			.withPropertyValues("ado.organization=contoso", "ado.token=t")
			.run((context) -> assertThat(context).hasSingleBean(AdoClients.class).doesNotHaveBean("adoEndpoint"));
	}

	private static void fail(AdoClient client, String project) {
		assertThatExceptionOfType(AdoException.class).isThrownBy(() -> client.builds(project).getBuild(1));
	}

	private static String json(Object answer) {
		return JsonMapper.builder().build().writeValueAsString(answer);
	}

	/**
	 * Shows its secret, which it must not.
	 */
	private record Talkative(String secret) implements AdoCredential {

		@Override
		public Mono<Authorization> authorize(Authorization refused) {
			return Mono.just(Authorization.bearer(this.secret));
		}

	}

}
