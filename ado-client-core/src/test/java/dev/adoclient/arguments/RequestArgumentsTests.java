package dev.adoclient.arguments;

import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.http.HttpMethod;

import dev.adoclient.AdoClient;
import dev.adoclient.Wire;
import dev.adoclient.http.CallOptions;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class RequestArgumentsTests {

	@RegisterExtension
	static final Wire wire = new Wire();

	@ParameterizedTest
	@ValueSource(strings = { "", "relative", "/a/../b", "/..", "/a/./b", "/.", "/a?x=1", "/a#b", "/a b", "/a%2f..",
			"/%2e%2e/b", "/a\r\nEvil: yes", "/\uD83D\uDE80", "/a\\b", "/{id", "/{id}", "/id}", "//evil.example/x{",
			"/a;b=c" })
	void aRouteThatIsNotAPathIsRefusedAtTheCall(String route) {
		try (AdoClient ado = wire.client()) {
			assertThatIllegalArgumentException().isThrownBy(() -> ado.request(HttpMethod.GET, route));
		}
		assertThat(wire.requests()).isEmpty();
	}

	@Test
	void aRouteStaysOnTheHostOfTheConnection() {
		wire.server().stubFor(any(anyUrl()).willReturn(okJson("{}")));
		try (AdoClient ado = wire.client()) {
			ado.request(HttpMethod.GET, "//evil.example/x").send();
			ado.request(HttpMethod.GET, "/@evil.example:80/x").send();
		}
		assertThat(wire.requests()).hasSize(2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "a\uD83D" })
	void aParameterWithoutAProperNameIsRefusedAtTheCall(String name) {
		try (AdoClient ado = wire.client()) {
			assertThatIllegalArgumentException()
				.isThrownBy(() -> ado.request(HttpMethod.GET, "/_apis/x").parameter(name, "1"));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "a=b", "a&b", "a#b", "a b", "$top", "\u00fc", "a\r\nb", "a+b" })
	void theNameOfAParameterArrivesAsItIs(String name) {
		wire.server().stubFor(any(anyUrl()).willReturn(okJson("{}")));
		try (AdoClient ado = wire.client()) {
			ado.request(HttpMethod.GET, "/_apis/x").parameter(name, "1").send();
		}
		assertThat(SentAddress.of(wire.onlyRequest().getUrl()).names()).containsExactly(name, "api-version");
	}

	@ParameterizedTest
	@ValueSource(strings = { "a\r\nEvil: yes", "a\nEvil: yes", "a\u0000", "\u00fc", "\uD83D\uDE80", "a\u007f" })
	void aHeaderThatCannotBeSentIsRefusedAtTheCall(String value) {
		try (AdoClient ado = wire.client()) {
			assertThatIllegalArgumentException()
				.isThrownBy(() -> ado.request(HttpMethod.GET, "/_apis/x").header("X-Mine", value));
			assertThatIllegalArgumentException().isThrownBy(() -> ado.with((call) -> call.header("X-Mine", value)));
			assertThatIllegalArgumentException().isThrownBy(() -> ado.with((call) -> call.header(value, "x")));
			assertThatIllegalArgumentException().isThrownBy(
					() -> wire.client((builder) -> builder.connection((settings) -> settings.header("X", value))));
			assertThatIllegalArgumentException().isThrownBy(
					() -> wire.client((builder) -> builder.connection((settings) -> settings.application(value))));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "Authorization", "authorization", "Host", "Content-Length", "Transfer-Encoding", "", "a b",
			"a:b" })
	void aHeaderThatBelongsToTheClientIsRefusedAtTheCall(String name) {
		try (AdoClient ado = wire.client()) {
			assertThatIllegalArgumentException()
				.isThrownBy(() -> ado.request(HttpMethod.GET, "/_apis/x").header(name, "x"));
			assertThatIllegalArgumentException().isThrownBy(() -> ado.with((call) -> call.header(name, "x")));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "7", "7.1&x=1", "7.1#", "latest", "7.1 ", "7.1-preview.x" })
	void anApiVersionThatIsNoneIsRefusedAtTheCall(String version) {
		UnaryOperator<CallOptions> options = (call) -> call.apiVersion(version);
		try (AdoClient ado = wire.client()) {
			assertThatIllegalArgumentException().isThrownBy(() -> ado.with(options));
		}
		assertThatIllegalArgumentException()
			.isThrownBy(() -> wire.client((builder) -> builder.connection((settings) -> settings.apiVersion(version))));
	}

	@Test
	void aDerivedClientSendsItsHeadersAndItsVersion() {
		wire.server().stubFor(any(anyUrl()).willReturn(okJson("{\"id\":1}")));
		try (AdoClient ado = wire.client()) {
			ado.with((call) -> call.header("X-Correlation-Id", "c-1").apiVersion("7.0")).builds("web").getBuild(1);
		}
		assertThat(wire.onlyRequest().getHeader("X-Correlation-Id")).isEqualTo("c-1");
		assertThat(wire.onlyRequest().getUrl()).endsWith("?api-version=7.0");
	}

	@Test
	void halfOfAPairOfSurrogatesIsSentAsItCame() {
		String json = "{\"half\":\"a\\uD83Db\",\"whole\":\"\uD83D\uDE80\"}";
		wire.server().stubFor(any(anyUrl()).willReturn(okJson(json)));
		try (AdoClient ado = wire.client()) {
			JsonNode read = ado.request(HttpMethod.GET, "/_apis/x").fetch().orElseThrow();
			assertThat(read.path("half").stringValue()).isEqualTo("a\uD83Db");
			ado.request(HttpMethod.PUT, "/_apis/x").body(read).send();
		}
		assertThat(wire.requests().get(1).getBodyAsString()).isEqualTo(json);
	}

	@Test
	void aBodyThatCannotBeWrittenIsRefusedAtTheCall() {
		try (AdoClient ado = wire.client()) {
			assertThatIllegalArgumentException()
				.isThrownBy(() -> ado.request(HttpMethod.POST, "/_apis/x").body(new SelfReference()));
		}
	}

	static final class SelfReference {

		public SelfReference getSelf() {
			return this;
		}

	}

}
