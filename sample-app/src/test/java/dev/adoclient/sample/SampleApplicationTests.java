package dev.adoclient.sample;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

import dev.adoclient.emulator.AdoEmulator;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.forbidden;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The sample, as it starts when nothing is configured.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SampleApplicationTests {

	@LocalServerPort
	private int port;

	@Autowired
	private AdoEmulator emulator;

	@AfterEach
	void reset() {
		this.emulator.reset();
	}

	@Test
	void thePageShowsBuildsAndWorkItemsOfBothClients() {
		assertThat(page("/")).contains("<code>AdoClient</code>", "<code>AdoAsyncClient</code>")
			.containsPattern("(?s)storefront-ci.*Draw the screens.*storefront-ci.*Draw the screens");
	}

	@ParameterizedTest
	@CsvSource({ "/blocking, AdoClient", "/async, AdoAsyncClient" })
	void eachClientHasAPageOfItsOwn(String path, String client) {
		assertThat(page(path)).contains("<code>" + client + "</code>", "storefront-ci", "Draw the screens")
			.containsOnlyOnce("<section>");
	}

	@Test
	void healthTellsThatAzureDevOpsIsUp() {
		browser().get()
			.uri("/actuator/health")
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.status")
			.isEqualTo("UP")
			.jsonPath("$.components.ado.status")
			.isEqualTo("UP")
			.jsonPath("$.components.ado.details.organization")
			.isEqualTo("contoso");
	}

	@Test
	void whatTheServiceSaysIsEscaped() {
		this.emulator.wireMock().stubFor(get(urlPathMatching(".*/_apis/build/builds")).willReturn(okJson("""
				{"value": [{"id": 1, "definition": {"id": 1, "name": "<script>alert(1)</script>"}}]}""")));
		assertThat(page("/")).contains("&lt;script&gt;alert(1)").doesNotContain("<script>");
	}

	@Test
	void aFailureIsReadable() {
		this.emulator.wireMock().stubFor(any(anyUrl()).willReturn(forbidden()));
		assertThat(page("/")).containsPattern("(?s)role=\"alert\">[^<]*Access is denied.*Access is denied");
	}

	private String page(String path) {
		String page = browser().get()
			.uri(path)
			.accept(MediaType.TEXT_HTML)
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody(String.class)
			.returnResult()
			.getResponseBody();
		assertThat(page).isNotNull();
		return page;
	}

	private RestTestClient browser() {
		return RestTestClient.bindToServer().baseUrl("http://localhost:" + this.port).build();
	}

}
