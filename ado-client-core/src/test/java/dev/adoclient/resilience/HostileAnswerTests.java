package dev.adoclient.resilience;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import dev.adoclient.area.builds.Build;
import dev.adoclient.error.AdoException;
import dev.adoclient.error.AdoProtocolException;
import dev.adoclient.error.AdoTransportException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Answers that no service should give: an error each, and never the end of the memory or
 * of the patience.
 */
@Timeout(30)
class HostileAnswerTests {

	@Test
	void deeplyNestedJsonIsRefused() {
		assertProtocolError("[".repeat(1_000_000));
		assertProtocolError("{\"a\":".repeat(200_000) + "1" + "}".repeat(200_000));
	}

	@Test
	void ofTwoEqualNamesTheLastOneCounts() {
		assertThat(json("{\"id\":1,\"id\":2}").path("id").asInt()).isEqualTo(2);
	}

	@Test
	void aNumberOfTenMegabytesIsRefused() {
		assertProtocolError("{\"id\":" + "9".repeat(10_000_000) + "}");
	}

	@Test
	void aHugeExponentIsNoId() {
		try (ScriptedServer server = ScriptedServer.answering(Reply.json(200, "{\"id\":1e999999999}"))) {
			assertThatThrownBy(() -> Service.get(Service.http(server.url())).fetch(Build::new).block())
				.isInstanceOf(AdoProtocolException.class);
		}
	}

	@Test
	void aHugeExponentIsCarriedAlongWhereNobodyReadsIt() {
		assertThat(json("{\"id\":1,\"x\":1e999999999}").path("x").isNumber()).isTrue();
	}

	@Test
	void whatIsNotUtf8IsRefused() {
		byte[] latin = "{\"name\":\"Müller\"}".getBytes(StandardCharsets.ISO_8859_1);
		try (ScriptedServer server = ScriptedServer
			.answering(Reply.bytes(200, latin, "Content-Type: application/json"))) {
			assertThat(RetryTableTests.failure(Service.get(Service.http(server.url()))))
				.isInstanceOf(AdoProtocolException.class);
		}
	}

	@Test
	void aByteOrderMarkIsReadOver() {
		assertThat(json("\uFEFF{\"id\":3}").path("id").asInt()).isEqualTo(3);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"id\":1}{\"id\":2}", "{\"id\":1", "", "null null", "nul", "{'id':1}", "\u0000" })
	void whatIsNotOneValueIsRefusedOrEmpty(String text) {
		try (ScriptedServer server = ScriptedServer.answering(Reply.json(200, text))) {
			assertThatThrownBy(() -> Service.get(Service.http(server.url())).fetch(Build::new).block())
				.isInstanceOf(AdoProtocolException.class);
			assertThat(server.requests()).isEqualTo(1);
		}
	}

	@Test
	void anAnswerLargerThanTheLimitIsRefusedAndTheConnectionClosed() {
		byte[] large = new byte[17 * 1024 * 1024];
		try (ScriptedServer server = ScriptedServer
			.answering(Reply.bytes(200, large, "Content-Type: application/json"))) {
			assertThat(RetryTableTests.failure(Service.get(Service.http(server.url()))))
				.isInstanceOf(AdoProtocolException.class)
				.hasMessageContaining("ado.limits.memory");
			assertThat(server.requests()).isEqualTo(1);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "9223372036854775807", "99999999999" })
	void anAnnouncedLengthTakesNoMemory(String length) {
		try (ScriptedServer server = ScriptedServer.answering(Reply.thenClose(Reply
			.raw("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + length + "\r\n\r\n{")))) {
			assertThat(RetryTableTests
				.failure(Service.get(Service.http(server.url()).with((options) -> options.attempts(1)))))
				.isInstanceOf(AdoTransportException.class);
		}
	}

	@Test
	void anErrorWithAnEndlessTextIsStillThatError() {
		try (ScriptedServer server = ScriptedServer.answering((request, out) -> {
			out.write(Reply.head(404, "Content-Type: application/json", "Transfer-Encoding: chunked"));
			byte[] chunk = ("10000\r\n" + "x".repeat(0x10000) + "\r\n").getBytes(StandardCharsets.US_ASCII);
			for (int i = 0; i < 10_000; i++) {
				out.write(chunk);
				out.flush();
			}
		})) {
			AdoException failure = RetryTableTests.failure(Service.get(Service.http(server.url())));
			assertThat(failure.response().orElseThrow().status()).isEqualTo(404);
		}
	}

	@Test
	void aMessageOfTheServiceIsShortenedAndPutOnOneLine() {
		try (ScriptedServer server = ScriptedServer
			.answering(Reply.json(404, "{\"message\":\"a\\r\\nb\\u001b[31m" + "x".repeat(50_000) + "\"}"))) {
			assertThat(RetryTableTests.failure(Service.get(Service.http(server.url()))).getMessage())
				.hasSizeLessThan(3000)
				.doesNotContain("\n", "\r", "\u001b");
		}
	}

	private static JsonNode json(String text) {
		try (ScriptedServer server = ScriptedServer.answering(Reply.json(200, text))) {
			return java.util.Objects
				.requireNonNull(Service.get(Service.http(server.url())).fetchJson().block(Duration.ofSeconds(20)));
		}
	}

	private static void assertProtocolError(String text) {
		try (ScriptedServer server = ScriptedServer.answering(Reply.json(200, text))) {
			assertThat(RetryTableTests.failure(Service.get(Service.http(server.url()))))
				.isInstanceOf(AdoProtocolException.class);
			assertThat(server.requests()).isEqualTo(1);
		}
	}

}
