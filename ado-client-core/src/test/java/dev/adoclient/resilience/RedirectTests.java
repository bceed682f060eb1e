package dev.adoclient.resilience;

import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Mono;

import org.springframework.mock.http.client.reactive.MockClientHttpResponse;

import dev.adoclient.connection.AdoService;
import dev.adoclient.error.AdoException;
import dev.adoclient.error.AdoProtocolException;
import dev.adoclient.http.AdoHttp;
import dev.adoclient.http.Call;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Where a call follows the service to, and what it takes along.
 */
class RedirectTests {

	private final ScriptedServer foreign = ScriptedServer.answering(Reply.ok());

	@AfterEach
	void end() {
		this.foreign.close();
	}

	@ParameterizedTest
	@ValueSource(ints = { 301, 302, 303, 307, 308 })
	void aRedirectOfAReadIsFollowed(int status) {
		try (ScriptedServer server = redirecting(status, this.foreign.url() + "/blob?sig=1")) {
			assertThat(call(server).fetchJson().block().path("id").asInt()).isEqualTo(1);
			assertThat(this.foreign.asked().get(0).target()).isEqualTo("/blob?sig=1");
		}
	}

	@Test
	void aForeignHostIsToldNothingButWhatIsWanted() {
		try (ScriptedServer server = redirecting(302, this.foreign.url() + "/blob")) {
			call(server).fetchJson().block();
			assertThat(server.asked().get(0).headers()).containsKeys("Authorization", "X-Secret", "X-Own", "X-Option");
			assertThat(this.foreign.asked().get(0).headers())
				.containsOnlyKeys("accept", "accept-encoding", "host", "user-agent")
				.containsEntry("accept", "*/*");
		}
	}

	@Test
	void theSamePathOfTheSameHostGetsTheCredential() {
		try (ScriptedServer server = redirecting(302, "/other?x=1")) {
			call(server).fetchJson().block();
			assertThat(server.asked().get(1).target()).isEqualTo("/other?x=1");
			assertThat(server.asked().get(1).header("Authorization")).isPresent();
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			next                 | /contoso/_apis/build/builds/next
			../next              | /contoso/_apis/build/next
			?page=2              | /contoso/_apis/build/builds/?page=2
			/a b                 | /a%20b
			/a%20b c%2Fd         | /a%20b%20c%2Fd
			/50% of it           | /50%25%20of%20it
			/{c}^`"<d>           | /%7Bc%7D%5E%60%22%3Cd%3E
			/[a]\\b?x=[1]        | /%5Ba%5D%5Cb?x=%5B1%5D
			/%C3%BC/Ã¼           | /%C3%BC/%C3%BC
			""")
	void aRelativeLocationStartsAtTheRequest(String location, String target) {
		try (ScriptedServer server = redirecting(302, location)) {
			call(server).fetchJson().block();
			assertThat(server.asked().get(1).target()).isEqualTo(target);
		}
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "https://[::1", "https://%zz/", "https://exa mple.com/", "https://good.example\\@127.0.0.1/" })
	void whatIsNotAnAddressIsNotFollowed(String location) {
		try (ScriptedServer server = redirecting(302, location)) {
			assertThat(failure(call(server))).isInstanceOf(AdoProtocolException.class);
			assertThat(server.requests()).isEqualTo(1);
		}
	}

	@Test
	void anotherPortOfTheSameHostIsAForeignHost() {
		try (ScriptedServer server = redirecting(302, this.foreign.url() + "/contoso/_apis/build/builds/1")) {
			call(server).fetchJson().block();
			assertThat(this.foreign.asked().get(0).header("Authorization")).isEmpty();
		}
	}

	@Test
	void aRedirectToItselfEndsAfterFive() {
		try (ScriptedServer server = ScriptedServer.answering(Reply.status(302, "Location: /contoso/_apis/loop"))) {
			assertThat(failure(call(server))).isInstanceOf(AdoProtocolException.class)
				.hasMessageContaining("redirects in circles")
				.hasMessageNotContaining("attempts");
			assertThat(server.requests()).isEqualTo(6);
		}
	}

	@Test
	void followingARedirectToTheSameAddressIsNoAttempt() {
		String self = "/contoso/_apis/build/builds/1?api-version=7.1";
		try (ScriptedServer server = ScriptedServer.answering(Reply.status(302, "Location: " + self))) {
			assertThat(failure(call(server)).attempts()).isEqualTo(1);
			assertThat(server.requests()).isEqualTo(6);
		}
	}

	@Test
	void fiveRedirectsAreFollowed() {
		try (ScriptedServer server = ScriptedServer
			.by((request) -> (request < 5) ? Reply.status(302, "Location: /" + request) : Reply.ok())) {
			call(server).fetchJson().block();
			assertThat(server.requests()).isEqualTo(6);
		}
	}

	@Test
	void aMissingLocationIsAClearError() {
		try (ScriptedServer server = ScriptedServer.answering(Reply.status(302))) {
			assertThat(failure(call(server))).isInstanceOf(AdoProtocolException.class)
				.hasMessageContaining("without saying where to");
			assertThat(server.requests()).isEqualTo(1);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://example.com/blob", "http://dev.azure.com/x", "http://10.0.0.1/",
			"ftp://127.0.0.1/", "file:///etc/passwd", "javascript:alert(1)", "http://127.0.0.1.example.com/",
			"http://0.0.0.0/", "http://user@example.com/", "//example.com/x" })
	void anAddressThatIsNotEncryptedIsNotFollowed(String location) {
		try (ScriptedServer server = redirecting(302, location)) {
			assertThat(failure(call(server))).isInstanceOf(AdoProtocolException.class);
			assertThat(server.requests()).isEqualTo(1);
		}
	}

	@Test
	void anAddressWithAUserIsNotFollowed() {
		URI url = this.foreign.url();
		try (ScriptedServer server = redirecting(302, "http://user:secret@127.0.0.1:" + url.getPort() + "/")) {
			assertThat(failure(call(server))).isInstanceOf(AdoProtocolException.class)
				.hasMessageContaining("with a user in it")
				.hasMessageNotContaining("secret");
			assertThat(this.foreign.requests()).isZero();
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 301, 302, 303, 307, 308 })
	void aRedirectOfAWriteIsRefused(int status) {
		try (ScriptedServer server = redirecting(status, "/next")) {
			assertThat(failure(Service.post(http(server)))).isInstanceOf(AdoProtocolException.class)
				.hasMessageContaining("not a read");
			assertThat(server.requests()).isEqualTo(1);
		}
	}

	@Test
	void noRedirectIsFollowedWithABody() {
		try (ScriptedServer server = redirecting(307, this.foreign.url() + "/blob");
				ScriptedServer own = redirecting(307, "/next")) {
			call(server).body(java.util.Map.of("token", "s3cret")).fetchJson().block();
			call(own).body(java.util.Map.of("token", "s3cret")).fetchJson().block();
			assertThat(server.asked().get(0).text()).contains("s3cret");
			assertThat(this.foreign.asked().get(0).text()).isEmpty();
			assertThat(this.foreign.asked().get(0).headers()).containsOnlyKeys("accept", "accept-encoding", "host",
					"user-agent");
			assertThat(own.asked().get(1).text()).isEmpty();
			assertThat(own.asked().get(1).headers()).doesNotContainKeys("Content-Type", "Content-Length");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://127.0.0.1/x", "http://localhost:8080/x", "http://[::1]/x", "https://127.0.0.1/x",
			"https://127.8.9.1/x", "https://localhost/x", "https://LOCALHOST./x", "https://api.localhost/x",
			"https://[::1]/x", "https://[0:0:0:0:0:0:0:1]/x", "https://[::ffff:127.0.0.1]/x", "https://[::]/x",
			"https://0.0.0.0/x" })
	void aRedirectOfTheCloudNeverLeadsToThisMachine(String location) {
		List<URI> asked = new CopyOnWriteArrayList<>();
		AdoHttp cloud = Service.http(URI.create("https://dev.azure.com"), (connection) -> {
		}, (parts) -> parts.connector((method, uri, callback) -> Mono.fromSupplier(() -> {
			asked.add(uri);
			MockClientHttpResponse response = new MockClientHttpResponse((asked.size() == 1) ? 302 : 200);
			response.getHeaders().set("Location", location);
			response.getHeaders().set("Content-Type", "application/json");
			response.setBody("{\"id\":1}");
			return response;
		})));
		assertThat(failure(Service.get(cloud))).isInstanceOf(AdoProtocolException.class)
			.hasMessageContaining("not followed");
		assertThat(asked).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Content-Length: 9223372036854775807", "Transfer-Encoding: chunked" })
	@Timeout(30)
	void theEndlessBodyOfARedirectIsNotDrained(String header) {
		try (ScriptedServer server = ScriptedServer.by((request) -> (request > 0) ? Reply.ok() : (asked, out) -> {
			out.write(Reply.head(302, "Location: /next", header));
			byte[] chunk = ("10000\r\n" + "x".repeat(0x10000) + "\r\n").getBytes();
			for (int i = 0; i < 1_000_000; i++) {
				out.write(chunk);
				out.flush();
			}
		})) {
			assertThat(call(server).fetchJson().block()).hasToString("{\"id\":1}");
		}
	}

	@Test
	@Timeout(30)
	void theBodyOfARedirectThatDoesNotComeIsNotWaitedFor() {
		Reply silent = Reply.raw("HTTP/1.1 302 Found\r\nLocation: /next\r\nContent-Length: 100\r\n\r\n<html>");
		try (ScriptedServer server = ScriptedServer.answering(silent, Reply.ok())) {
			assertThat(call(server).fetchJson().block()).hasToString("{\"id\":1}");
			assertThat(server.openConnections()).isEqualTo(1);
		}
	}

	@Test
	void theBodyOfARedirectThatBreaksOffDoesNotMatter() {
		Reply broken = Reply
			.thenClose(Reply.raw("HTTP/1.1 302 Found\r\nLocation: /next\r\nContent-Length: 100\r\n\r\n<html>"));
		try (ScriptedServer server = ScriptedServer.answering(broken, Reply.ok())) {
			AdoHttp once = http(server).with((options) -> options.attempts(1));
			assertThat(Service.get(once).fetchJson().block()).hasToString("{\"id\":1}");
		}
	}

	@Test
	void notModifiedIsNoRedirect() {
		try (ScriptedServer server = ScriptedServer.answering(Reply.bytes(304, new byte[0]))) {
			assertThat(failure(call(server))).isInstanceOf(AdoProtocolException.class)
				.hasMessageContaining("status 304");
		}
	}

	@Test
	void aFailureAtTheForeignHostIsRepeatedFromTheStart() {
		try (ScriptedServer broken = ScriptedServer.answering(Reply.status(503), Reply.ok());
				ScriptedServer server = ScriptedServer
					.answering(Reply.status(302, "Location: " + broken.url() + "/blob"))) {
			call(server).fetchJson().block();
			assertThat(server.requests()).isEqualTo(2);
			assertThat(broken.requests()).isEqualTo(2);
		}
	}

	@Test
	void aForeignHostDoesNotFeedTheGate() {
		try (ScriptedServer blob = ScriptedServer.answering(Reply.json(200, "{}", "Retry-After: 100"));
				ScriptedServer server = redirecting(302, blob.url() + "/blob")) {
			AdoHttp http = http(server);
			Service.get(http).fetchJson().block();
			assertThat(http.rateLimits().closedUntil()).isNull();
		}
	}

	private static ScriptedServer redirecting(int status, String location) {
		return ScriptedServer.answering(Reply.status(status, "Location: " + location), Reply.ok());
	}

	private static AdoHttp http(ScriptedServer server) {
		return Service.http(server.url(), (connection) -> connection.header("X-Own", "of the connection"))
			.with((options) -> options.header("X-Option", "of the derived client"));
	}

	private static Call call(ScriptedServer server) {
		return http(server).target(AdoService.CORE).get("/build/builds/{id}", 1).header("X-Secret", "of the call");
	}

	private static AdoException failure(Call call) {
		return RetryTableTests.failure(call);
	}

}
