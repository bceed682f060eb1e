package dev.adoclient.resilience;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpMethod;

import dev.adoclient.area.builds.Build;
import dev.adoclient.auth.AdoCredential;
import dev.adoclient.connection.AdoService;
import dev.adoclient.error.AdoAuthenticationException;
import dev.adoclient.error.AdoException;
import dev.adoclient.error.AdoProtocolException;
import dev.adoclient.error.AdoTransportException;
import dev.adoclient.http.AdoHttp;
import dev.adoclient.http.Call;
import dev.adoclient.http.Paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * What success may look like, with a credential that has another token each time it is
 * asked: only a 401 and a redirect to a sign-in page say that the service has not acted.
 */
class WriteOnceTests {

	private static final String HTML = "Content-Type: text/html; charset=utf-8";

	private static final String SIGN_IN = "Location: https://spsprodeus1.vssps.visualstudio.com/_signin?realm=dev.azure.com";

	@ParameterizedTest
	@MethodSource("successes")
	void noWriteIsSentAgainAfterASuccessOfAnyShape(String name, Reply reply) {
		for (HttpMethod method : new HttpMethod[] { HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH,
				HttpMethod.DELETE }) {
			try (ScriptedServer server = ScriptedServer.answering(reply, Reply.ok())) {
				Call write = http(server).target(AdoService.CORE).call(method, "/build/builds").body(Map.of("id", 1));
				write.fetchJson().onErrorComplete(AdoException.class).block(Duration.ofSeconds(30));
				assertThat(server.requests()).as(method + " " + name).isEqualTo(1);
			}
		}
	}

	static Stream<Arguments> successes() {
		return Stream.of(arguments("201 HTML without a body", html(201, "")),
				arguments("202 HTML", html(202, "<html>Accepted</html>")),
				arguments("203 with correct JSON", Reply.json(203, "{\"id\":1}")),
				arguments("203 sign-in page", html(203, "<html>Sign in</html>")),
				arguments("203 with nothing", Reply.bytes(203, new byte[0])),
				arguments("200 HTML", html(200, "<html>Sign in</html>")),
				arguments("204 HTML", Reply.raw("HTTP/1.1 204 No Content\r\n" + HTML + "\r\n\r\n")),
				arguments("206 HTML", html(206, "<html>")), arguments("299 HTML", html(299, "<html>")),
				arguments("201 with text", Reply.bytes(201, "made".getBytes(), "Content-Type: text/plain")));
	}

	@Test
	void aWriteThatAnswersAListIsSentOnceAlthoughTheAnswerNamesAnotherPage() {
		Reply page = Reply.json(200, "{\"count\":1,\"value\":[{\"id\":1}]}", "X-MS-ContinuationToken: 2");
		try (ScriptedServer server = ScriptedServer.answering(page, page)) {
			Call write = Service.post(http(server));
			assertThat(write.fetchList(Build::new).block(Duration.ofSeconds(30))).hasSize(1);
			assertThat(server.requests()).isEqualTo(1);
		}
	}

	@Test
	void aWriteCannotBeReadAsAListOfPages() {
		try (ScriptedServer server = ScriptedServer.answering(Reply.ok())) {
			Call write = Service.post(http(server));
			Paging paging = Paging.byContinuationHeader();
			assertThatIllegalStateException().isThrownBy(() -> write.fetchPages(Build::new, paging))
				.withMessageContaining("sent once");
			assertThat(server.requests()).isZero();
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 200, 201, 202, 203, 206 })
	void aPageInPlaceOfTheAnswerOfAWriteSaysThatTheWriteMayHaveHappened(int status) {
		try (ScriptedServer server = ScriptedServer.answering(html(status, "<html>Sign in</html>"))) {
			AdoException failure = RetryTableTests.failure(Service.post(http(server)));
			assertThat(failure).isInstanceOf(AdoAuthenticationException.class)
				.hasMessageContaining("the write may have happened")
				.hasMessageContaining("status " + status);
			assertThat(failure.response().orElseThrow().status()).isEqualTo(status);
			assertThat(failure.attempts()).isEqualTo(1);
		}
	}

	@Test
	void aRefusedWriteIsNotSaidToHaveHappened() {
		try (ScriptedServer server = ScriptedServer.answering(Reply.status(401))) {
			assertThat(RetryTableTests.failure(Service.post(http(server))))
				.isInstanceOf(AdoAuthenticationException.class)
				.hasMessageNotContaining("may have happened");
		}
	}

	@Test
	void aPageInPlaceOfTheAnswerOfAReadDoesNotSpeakOfWrites() {
		try (ScriptedServer server = ScriptedServer.answering(html(203, "<html>Sign in</html>"))) {
			assertThat(RetryTableTests.failure(Service.get(http(server))))
				.isInstanceOf(AdoAuthenticationException.class)
				.hasMessageNotContaining("write");
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 200, 202, 203 })
	void aReadThatIsAnsweredWithAPageIsAskedAgainWithTheNewerToken(int status) {
		try (ScriptedServer server = ScriptedServer.answering(html(status, "<html>Sign in</html>"), Reply.ok())) {
			assertThat(Service.get(http(server)).fetchJson().block()).hasToString("{\"id\":1}");
			assertThat(server.asked()).extracting((asked) -> asked.header("Authorization").orElseThrow())
				.containsExactly("Bearer t1", "Bearer t2");
		}
	}

	@Test
	void aWriteFollowsA401AndARedirectToASignInPage() {
		for (Reply refusal : new Reply[] { Reply.status(401), Reply.status(302, SIGN_IN) }) {
			try (ScriptedServer server = ScriptedServer.answering(refusal, Reply.ok())) {
				assertThat(Service.post(http(server)).fetchJson().block()).hasToString("{\"id\":1}");
				assertThat(server.requests()).isEqualTo(2);
			}
		}
	}

	@Test
	void a203WithJsonIsAnAnswerToReadsAndWrites() {
		try (ScriptedServer server = ScriptedServer.answering(Reply.json(203, "{\"id\":7}"))) {
			AdoHttp http = http(server);
			assertThat(Service.get(http).fetchJson().block()).hasToString("{\"id\":7}");
			assertThat(Service.post(http).fetchJson().block()).hasToString("{\"id\":7}");
			assertThat(server.requests()).isEqualTo(2);
		}
	}

	@Test
	void a203WithContentIsADownload() {
		try (ScriptedServer server = ScriptedServer
			.answering(Reply.bytes(203, new byte[] { 1, 2, 3 }, "Content-Type: application/octet-stream"))) {
			StepVerifier.create(DataBufferUtils.join(Service.get(http(server)).stream()).map((content) -> {
				int length = content.readableByteCount();
				DataBufferUtils.release(content);
				return length;
			})).expectNext(3).verifyComplete();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "HTTP/1.1 204 No Content\r\n" + HTML + "\r\n\r\n",
			"HTTP/1.1 201 Created\r\n" + HTML + "\r\nContent-Length: 0\r\n\r\n",
			"HTTP/1.1 200 OK\r\n" + HTML + "\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" })
	void anAnswerWithoutABodyIsOneWhateverTypeItNames(String answer) {
		try (ScriptedServer server = ScriptedServer.answering(Reply.raw(answer))) {
			AdoHttp http = http(server);
			Service.post(http).send().block();
			assertThat(Service.post(http).fetchJson().blockOptional()).isEmpty();
			assertThat(Service.get(http).stream().count().block()).isZero();
			assertThat(server.requests()).isEqualTo(3);
		}
	}

	@Test
	void anEmptyAnswerWhereAValueIsWantedIsOneClearError() {
		try (ScriptedServer server = ScriptedServer.answering(html(201, ""))) {
			StepVerifier.create(Service.post(http(server)).fetch((json) -> json))
				.expectErrorSatisfies((failure) -> assertThat(failure).isInstanceOf(AdoProtocolException.class)
					.hasMessageContaining("The answer is empty"))
				.verify();
			assertThat(server.requests()).isEqualTo(1);
		}
	}

	@Test
	void aPageThatBreaksOffIsNoEmptyAnswer() {
		try (ScriptedServer server = ScriptedServer.answering(
				Reply.thenClose(Reply.raw("HTTP/1.1 201 Created\r\n" + HTML + "\r\nContent-Length: 9\r\n\r\n")))) {
			assertThat(RetryTableTests.failure(Service.post(http(server)))).isInstanceOf(AdoTransportException.class);
			assertThat(server.requests()).isEqualTo(1);
		}
	}

	@Test
	void thePageOfAHeadRequestIsNoAnswer() {
		try (ScriptedServer server = ScriptedServer.answering(html(203, "<html>Sign in</html>"))) {
			Mono<Void> head = http(server).target(AdoService.CORE).call(HttpMethod.HEAD, "/build/builds").send();
			StepVerifier.create(head).expectError(AdoAuthenticationException.class).verify(Duration.ofSeconds(30));
		}
	}

	private static Reply html(int status, String page) {
		return Reply.bytes(status, page.getBytes(), HTML);
	}

	private static AdoHttp http(ScriptedServer server) {
		AtomicInteger number = new AtomicInteger();
		return Service.http(server.url(),
				(connection) -> connection.credential(AdoCredential.supplier(() -> "t" + number.incrementAndGet())));
	}

}
