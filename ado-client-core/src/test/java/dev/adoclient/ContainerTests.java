package dev.adoclient;

import java.net.URI;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.wiremock.integrations.testcontainers.WireMockContainer;

import dev.adoclient.auth.AdoCredential;
import dev.adoclient.connection.AdoRetries;
import dev.adoclient.error.AdoTransportException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The client against a server of its own, across a real network. Skipped where there is
 * no Docker.
 */
@Testcontainers(disabledWithoutDocker = true)
class ContainerTests {

	@Container
	private final WireMockContainer server = new WireMockContainer("wiremock/wiremock:3.13.2")
		.withMappingFromJSON("build", """
				{
				  "request": { "method": "GET", "urlPath": "/contoso/web/_apis/build/builds/42" },
				  "response": { "jsonBody": { "id": 42, "buildNumber": "20261123.1" } }
				}""");

	@Test
	void aServerThatGoesAwayIsATransportFailure() {
		try (AdoClient ado = client()) {
			assertThat(ado.builds("web").getBuild(42).buildNumber()).isEqualTo("20261123.1");
			this.server.stop();
			assertThatExceptionOfType(AdoTransportException.class).isThrownBy(() -> ado.builds("web").getBuild(42))
				.satisfies((failure) -> assertThat(failure.attempts()).isEqualTo(2));
		}
	}

	private AdoClient client() {
		return AdoClient.builder()
			.organization("contoso")
			.baseUrl(URI.create(this.server.getBaseUrl() + "/contoso"))
			.credential(AdoCredential.personalAccessToken("pat-1"))
			.connection((connection) -> connection.allowInsecure(true)
				.retries(AdoRetries.defaults().attempts(2).firstWait(Duration.ZERO).longestWait(Duration.ZERO)))
			.build();
	}

}
