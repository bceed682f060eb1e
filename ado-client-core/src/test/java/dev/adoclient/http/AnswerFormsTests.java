package dev.adoclient.http;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

import dev.adoclient.Wire;
import dev.adoclient.auth.AdoCredential;
import dev.adoclient.connection.AdoConnection;
import dev.adoclient.connection.AdoRetries;
import dev.adoclient.connection.AdoService;
import dev.adoclient.error.AdoProtocolException;
import dev.adoclient.model.IdentityRef;
import dev.adoclient.model.Tagged;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Answers that are neither an object nor a list of objects, and versions of objects.
 */
class AnswerFormsTests {

	@RegisterExtension
	static final Wire wire = new Wire();

	private final AdoHttp http = AdoHttp.of(new HttpPipeline(AdoConnection.builder()
		.baseUrl(wire.url())
		.organization("contoso")
		.host(AdoService.RELEASES, wire.url())
		.credential(AdoCredential.bearer("token"))
		// The server of the test marks the version of what it packs.
		.compression(false)
		.build(), HttpParts.of(AdoRetries.defaults().firstWait(Duration.ZERO).longestWait(Duration.ZERO))));

	private final Call call = this.http.target(AdoService.CORE).get("/things");

	@AfterEach
	void close() {
		this.http.close();
	}

	@Test
	void aListOfTextsIsAList() {
		answer("{\"count\":2,\"value\":[\"a\",\"b\"]}");
		assertThat(get(this.call.fetchValues(JsonNode::asString))).containsExactly("a", "b");
	}

	@Test
	void anAnswerThatIsEmptyTellsWhatCameAndHowOftenItWasAsked() {
		wire.server().stubFor(any(anyUrl()).inScenario("empty").willReturn(serverError()).willSetStateTo("up"));
		wire.server()
			.stubFor(any(anyUrl()).inScenario("empty")
				.whenScenarioStateIs("up")
				.willReturn(ok().withHeader("ActivityId", "a-1")));
		assertThatExceptionOfType(AdoProtocolException.class).isThrownBy(() -> get(this.call.fetch((json) -> json)))
			.withMessageEndingWith("a value was expected. The service answered 200 [ActivityId a-1]. (2 attempts)");
	}

	@Test
	void aListThatIsMissingIsAnError() {
		answer("{\"count\":0}");
		assertThatExceptionOfType(AdoProtocolException.class)
			.isThrownBy(() -> get(this.call.fetchValues(JsonNode::asString)))
			.withMessageContaining("should be a list");
	}

	@Test
	void aSingleValueIsAValue() {
		answer("true");
		boolean value = get(this.call.fetchValue(JsonNode::booleanValue));
		assertThat(value).isTrue();
	}

	@Test
	void aValueOfAnotherTypeIsAnError() {
		answer("{\"x\":1}");
		assertThatExceptionOfType(AdoProtocolException.class)
			.isThrownBy(() -> get(this.call.fetchValue(JsonNode::booleanValue)));
	}

	@Test
	void theVersionComesWithTheObjectAndGoesWithItsChange() {
		wire.server().stubFor(any(anyUrl()).willReturn(okJson("{\"id\":\"x\"}").withHeader("ETag", "\"abc\"")));
		Tagged<IdentityRef> found = get(this.call.fetchTagged(IdentityRef::new));
		assertThat(found.value().id()).isEqualTo("x");
		assertThat(found.eTag()).isEqualTo("\"abc\"");
		get(this.http.target(AdoService.CORE).put("/things").ifMatch("\"abc\"").fetchTagged(IdentityRef::new));
		assertThat(wire.requests().get(1).getHeader("If-Match")).isEqualTo("\"abc\"");
	}

	@Test
	void anEmptyVersionIsNone() {
		for (String header : List.of("\"\"", "")) {
			wire.server().stubFor(any(anyUrl()).willReturn(okJson("{}").withHeader("ETag", header)));
			assertThat(get(this.call.fetchTagged(IdentityRef::new)).eTag()).isNull();
		}
	}

	@Test
	void aServiceHasRoutesInAProject() {
		answer("{}");
		get(this.http.project(AdoService.RELEASES, "web").get("/release/releases").fetch(IdentityRef::new));
		assertThat(wire.requests().get(0).getUrl()).startsWith("/contoso/web/_apis/release/releases?");
	}

	private static void answer(String json) {
		wire.server().stubFor(any(anyUrl()).willReturn(okJson(json)));
	}

	private static <T> T get(Mono<T> mono) {
		return mono.block(Duration.ofSeconds(20));
	}

}
