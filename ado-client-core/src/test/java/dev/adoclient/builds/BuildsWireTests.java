package dev.adoclient.builds;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.adoclient.AdoClient;
import dev.adoclient.Wire;
import dev.adoclient.error.AdoNotFoundException;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class BuildsWireTests {

	@RegisterExtension
	static final Wire wire = new Wire();

	@Test
	void getBuildReadsTheBuild() {
		wire.server()
			.stubFor(get(urlEqualTo("/contoso/web/_apis/build/builds/42?api-version=7.1"))
				.willReturn(okJson("{\"id\":42,\"buildNumber\":\"20261123.1\"}")));
		try (AdoClient ado = wire.client()) {
			Build build = ado.builds("web").getBuild(42);
			assertThat(build.id()).isEqualTo(42);
			assertThat(build.buildNumber()).isEqualTo("20261123.1");
		}
		wire.server()
			.verify(1,
					getRequestedFor(urlEqualTo("/contoso/web/_apis/build/builds/42?api-version=7.1"))
						.withHeader("Authorization", equalTo("Basic OnBhdC0x"))
						.withHeader("Accept", equalTo("application/json"))
						.withHeader("X-TFS-FedAuthRedirect", equalTo("Suppress")));
	}

	@Test
	void getBuildOfAMissingBuildSaysWhatTheServiceSaid() {
		wire.server()
			.stubFor(get(urlEqualTo("/contoso/web/_apis/build/builds/42?api-version=7.1")).willReturn(jsonResponse(
					"{\"message\":\"The requested build 42 could not be found.\",\"typeKey\":\"BuildNotFoundException\"}",
					404)));
		try (AdoClient ado = wire.client()) {
			assertThatExceptionOfType(AdoNotFoundException.class).isThrownBy(() -> ado.builds("web").getBuild(42))
				.withMessageContaining("GET /{project}/_apis/build/builds/{buildId} (contoso)")
				.withMessageContaining("The requested build 42 could not be found.")
				.satisfies((failure) -> assertThat(failure.getStackTrace())
					.anyMatch((frame) -> frame.getClassName().startsWith(BuildsWireTests.class.getName())));
		}
	}

}
