package dev.adoclient.resilience;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;

import dev.adoclient.connection.AdoService;
import dev.adoclient.error.AdoException;
import dev.adoclient.error.AdoTransportException;
import dev.adoclient.error.AdoUnavailableException;
import dev.adoclient.http.AdoHttp;
import dev.adoclient.http.Call;
import dev.adoclient.transfer.Upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * What is repeated and what is not, counted at the server: five requests or one.
 */
class RetryTableTests {

	@ParameterizedTest
	@CsvSource({ "400, 1", "401, 1", "403, 1", "404, 1", "405, 1", "406, 1", "408, 5", "409, 1", "410, 1", "412, 1",
			"413, 1", "415, 1", "422, 1", "429, 5", "500, 5", "501, 1", "502, 5", "503, 5", "504, 5", "505, 1",
			"507, 1" })
	void aReadIsRepeatedAfterTheseStatuses(int status, int requests) {
		assertThat(requestsOfARead(Reply.status(status))).isEqualTo(requests);
	}

	@ParameterizedTest
	@CsvSource({ "400, 1", "401, 1", "403, 1", "404, 1", "408, 1", "409, 1", "412, 1", "429, 5", "500, 1", "502, 1",
			"503, 1", "504, 1" })
	void aWriteIsRepeatedOnlyWhereTheServiceSaysThatItDidNotAct(int status, int requests) {
		assertThat(requestsOfAWrite(Reply.status(status))).isEqualTo(requests);
	}

	@Test
	void aWriteIsRepeatedAfter503WithRetryAfter() {
		assertThat(requestsOfAWrite(Reply.status(503, "Retry-After: 0"))).isEqualTo(5);
	}

	@ParameterizedTest
	@ValueSource(ints = { 500, 502, 504, 408, 400 })
	void retryAfterMakesNoOtherStatusOfAWriteRepeatable(int status) {
		assertThat(requestsOfAWrite(Reply.status(status, "Retry-After: 0"))).isEqualTo(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "1", "Thu, 01 Jan 1970 00:00:00 GMT" })
	void aWriteIsRepeatedAfter503WithARetryAfterThatCanBeRead(String retryAfter) {
		try (ScriptedServer server = ScriptedServer.answering(Reply.status(503, "Retry-After: " + retryAfter),
				Reply.ok())) {
			Service.post(Service.http(server.url())).fetchJson().block();
			assertThat(server.requests()).isEqualTo(2);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "soon", "-5", "NaN", "1e999999999", "2026-11-23" })
	void aWriteIsNotRepeatedAfter503WithARetryAfterThatCannot(String retryAfter) {
		assertThat(requestsOfAWrite(Reply.status(503, "Retry-After: " + retryAfter))).isEqualTo(1);
		assertThat(requestsOfARead(Reply.status(503, "Retry-After: " + retryAfter))).isEqualTo(5);
	}

	@ParameterizedTest
	@ValueSource(ints = { 500, 503, 408 })
	void aTypeKeyIsNoVerdictWithAnotherStatus(int status) {
		assertThat(requestsOfARead(Reply.json(status, "{\"typeKey\":\"SomeException\"}"))).isEqualTo(5);
	}

	@ParameterizedTest
	@MethodSource("brokenAnswers")
	void aReadIsRepeatedWhenTheConnectionBreaks(Reply reply) {
		assertThat(requestsOfARead(reply)).isEqualTo(5);
	}

	@ParameterizedTest
	@MethodSource("brokenAnswers")
	void aWriteIsNotRepeatedOnceItWasSent(Reply reply) {
		assertThat(requestsOfAWrite(reply)).isEqualTo(1);
	}

	static Stream<Arguments> brokenAnswers() {
		return Stream.of(arguments(Reply.nothing()), arguments(Reply.thenClose(Reply.raw("HTTP/1.1 200 OK\r\nConte"))),
				arguments(Reply.truncated("{\"id\":1}".getBytes(), 3, "Content-Type: application/json")),
				arguments(Reply.thenClose(Reply.raw("lkjsdf 0987 klj\r\n\r\n"))), arguments(Reply.thenClose(
						Reply.raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n8\r\n{\"id\":1}\r\nzz\r\n"))));
	}

	@Test
	void aWriteThatOnlyReadsIsRepeated() {
		try (ScriptedServer server = ScriptedServer.answering(Reply.status(500))) {
			failure(Service.post(Service.http(server.url())).safe());
			assertThat(server.requests()).isEqualTo(5);
		}
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void whereNoConnectionWasMadeAnythingIsRepeated(boolean read) {
		AdoHttp http = Service.http(nobody());
		AdoException failure = failure(read ? Service.get(http) : Service.post(http));
		assertThat(failure).isInstanceOf(AdoTransportException.class).hasMessageContaining("(5 attempts)");
		assertThat(((AdoTransportException) failure).sent()).isFalse();
	}

	@Test
	void aBodyThatComesOnceIsNotSentAgain() {
		try (ScriptedServer server = ScriptedServer.answering(Reply.status(429))) {
			Flux<DataBuffer> once = Flux.just(DefaultDataBufferFactory.sharedInstance.wrap(new byte[3]));
			failure(Service.http(server.url())
				.target(AdoService.CORE)
				.post("/wit/attachments")
				.body(Upload.of(once, 3)));
			assertThat(server.requests()).isEqualTo(1);
		}
	}

	@Test
	void anAnswerAfterFailuresIsTheAnswer() {
		try (ScriptedServer server = ScriptedServer.answering(Reply.status(500), Reply.nothing(), Reply.status(503),
				Reply.ok())) {
			assertThat(Service.get(Service.http(server.url())).fetchJson().block().path("id").asInt()).isEqualTo(1);
			assertThat(server.requests()).isEqualTo(4);
		}
	}

	@Test
	void theCallerSeesTheLastErrorWithTheNumberOfAttempts() {
		try (ScriptedServer server = ScriptedServer.answering(Reply.nothing(), Reply.status(500),
				Reply.json(503, "{\"message\":\"the last one\"}"))) {
			AdoException failure = failure(Service.get(Service.http(server.url())));
			assertThat(failure).isInstanceOf(AdoUnavailableException.class)
				.hasMessageContaining("the last one")
				.hasMessageEndingWith("(5 attempts)");
			assertThat(failure.attempts()).isEqualTo(5);
		}
	}

	@Test
	void anErrorThatIsFinalEndsTheAttempts() {
		try (ScriptedServer server = ScriptedServer.answering(Reply.status(500), Reply.status(404))) {
			AdoException failure = failure(Service.get(Service.http(server.url())));
			assertThat(failure.response().orElseThrow().status()).isEqualTo(404);
			assertThat(failure.attempts()).isEqualTo(2);
		}
	}

	@Test
	void oneAttemptIsOneEvenWhereTheServiceAsksToComeAgain() {
		try (ScriptedServer server = ScriptedServer.answering(Reply.status(429, "Retry-After: 1"))) {
			failure(Service.get(Service.http(server.url()).with((options) -> options.attempts(1))));
			assertThat(server.requests()).isEqualTo(1);
		}
	}

	private static int requestsOfARead(Reply reply) {
		try (ScriptedServer server = ScriptedServer.answering(reply)) {
			failure(Service.get(Service.http(server.url())));
			return server.requests();
		}
	}

	private static int requestsOfAWrite(Reply reply) {
		try (ScriptedServer server = ScriptedServer.answering(reply)) {
			failure(Service.post(Service.http(server.url())));
			return server.requests();
		}
	}

	static AdoException failure(Call call) {
		@Nullable AdoException failure = catchThrowableOfType(AdoException.class,
				() -> call.fetchJson().block(Duration.ofSeconds(30)));
		return java.util.Objects.requireNonNull(failure);
	}

	/** An address at which nobody listens. */
	static URI nobody() {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return URI.create("http://127.0.0.1:" + socket.getLocalPort());
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

}
