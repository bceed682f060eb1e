package dev.adoclient.resilience;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.web.util.UriUtils;

import dev.adoclient.error.AdoException;
import dev.adoclient.error.AdoProtocolException;
import dev.adoclient.http.AdoHttp;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How long the headers of an answer may be.
 */
class HeaderBlockTests {

	@Test
	void anErrorInNineHundredLettersThatAreNotLatinIsRead() {
		String text = "Ж".repeat(900);
		String header = UriUtils.encode(text, "UTF-8") + "%20" + UriUtils.encode(text, "UTF-8");
		try (ScriptedServer server = ScriptedServer.answering(Reply.json(409, "", "X-TFS-ServiceError: " + header))) {
			assertThat(failure(server)).hasMessageContaining(text + " " + text);
		}
	}

	@Test
	void sixtyThousandBytesAreRead() {
		try (ScriptedServer server = ScriptedServer
			.answering(Reply.json(200, "{\"id\":1}", "Content-Security-Policy: " + "a".repeat(60_000)))) {
			assertThat(Service.get(Service.http(server.url())).fetchJson().block()).hasToString("{\"id\":1}");
		}
	}

	@Test
	void sixtyThousandBytesAreReadOverHttp2() {
		try (SecureServer server = SecureServer.http2((request, response) -> SecureServer
			.build(response.header("Content-Security-Policy", "a".repeat(60_000))))) {
			AdoHttp http = Service.http(server.url(), (connection) -> connection.http2(true),
					(parts) -> parts.httpClient(SecureServer.trusted()));
			assertThat(Service.get(http).fetchJson().block()).hasToString("{\"id\":1}");
			assertThat(server.protocols()).containsExactly("HTTP/2.0");
			http.close();
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 70_000, 1_000_000 })
	void aLongerBlockIsNamedAsThatAndNotRepeated(int length) {
		try (ScriptedServer server = ScriptedServer
			.answering(Reply.json(200, "{}", "X-Large: " + "x".repeat(length)))) {
			AdoException failure = failure(server);
			assertThat(failure).isInstanceOf(AdoProtocolException.class)
				.hasMessageContaining("headers of the answer are longer than the 64 KB");
			assertThat(failure.getMessage()).hasSizeLessThan(500);
			assertThat(server.requests()).isEqualTo(1);
		}
	}

	private static AdoException failure(ScriptedServer server) {
		return RetryTableTests.failure(Service.get(Service.http(server.url())));
	}

}
