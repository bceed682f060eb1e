package dev.adoclient.resilience;

import java.net.URI;
import java.time.Duration;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

import dev.adoclient.AdoClient;
import dev.adoclient.auth.AdoCredential;
import dev.adoclient.connection.AdoService;
import dev.adoclient.connection.AdoTimeouts;
import dev.adoclient.error.AdoAccessDeniedException;
import dev.adoclient.error.AdoAuthenticationException;
import dev.adoclient.error.AdoException;
import dev.adoclient.error.AdoNotFoundException;
import dev.adoclient.error.AdoTimeoutException;
import dev.adoclient.error.AdoTransportException;
import dev.adoclient.http.AdoHttp;
import dev.adoclient.http.Call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * What a person reads who was not there when it happened.
 */
class MessageTests {

	@Test
	void theMessageSaysWhatWasAskedWithItsValuesAndWithoutItsQuery() {
		try (ScriptedServer server = ScriptedServer.answering(Reply.status(404))) {
			Call call = Service.http(server.url())
				.project("web site")
				.get("/build/builds/{buildId}", 42)
				.parameter("secret", "s3cr3t");
			AdoException failure = RetryTableTests.failure(call);
			assertThat(failure.getMessage())
				.startsWith("GET " + server.url() + "/contoso/web%20site/_apis/build/builds/42: ")
				.doesNotContain("s3cr3t", "api-version", "pat-1", "?");
			assertThat(failure.request().orElseThrow().address())
				.isEqualTo(server.url() + "/contoso/web%20site/_apis/build/builds/42");
		}
	}

	@Test
	void aLineInTheLogKeepsTheTemplate() {
		Logger logger = (Logger) LoggerFactory.getLogger("dev.adoclient.http.filter");
		ListAppender<ILoggingEvent> lines = new ListAppender<>();
		lines.start();
		logger.addAppender(lines);
		Level level = logger.getLevel();
		logger.setLevel(Level.DEBUG);
		try (ScriptedServer server = ScriptedServer.answering(Reply.status(500), Reply.ok())) {
			Service.http(server.url()).project("web").get("/build/builds/{buildId}", 4711).fetchJson().block();
			assertThat(lines.list).isNotEmpty()
				.extracting(ILoggingEvent::getFormattedMessage)
				.allMatch((line) -> line.startsWith("GET /{project}/_apis/build/builds/{buildId} (contoso): "))
				.noneMatch((line) -> line.contains("4711"));
		}
		finally {
			logger.setLevel(level);
			logger.detachAppender(lines);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "It is gone.", "It is gone", "Is it gone?", "It is gone!" })
	void aSentenceEndsOnce(String message) {
		try (ScriptedServer server = ScriptedServer.answering(Reply.json(404, "{\"message\":\"" + message + "\"}"))) {
			assertThat(failure(server).getMessage()).endsWith(message.matches(".*[.?!]") ? message : message + ".");
		}
	}

	@Test
	void aReadThatTimesOutDoesNotSpeakOfWrites() {
		try (ScriptedServer server = ScriptedServer.answering(Reply.silence())) {
			AdoHttp http = Service.http(server.url(),
					(connection) -> connection.timeouts(AdoTimeouts.defaults().read(Duration.ofMillis(20))));
			assertThat(RetryTableTests.failure(Service.get(http))).isInstanceOf(AdoTimeoutException.class)
				.hasMessageNotContaining("write");
			assertThat(RetryTableTests.failure(Service.post(http))).isInstanceOf(AdoTimeoutException.class)
				.hasMessageContaining("Whether the write took effect is unknown.");
		}
	}

	@Test
	void aReadWhoseDeadlinePassesDoesNotSpeakOfWrites() {
		try (ScriptedServer server = ScriptedServer.answering(Reply.silence())) {
			AdoHttp http = Service.http(server.url()).with((options) -> options.timeout(Duration.ofMillis(50)));
			assertThat(RetryTableTests.failure(Service.get(http))).hasMessageContaining("deadline")
				.hasMessageNotContaining("write");
			assertThat(RetryTableTests.failure(Service.post(http)))
				.hasMessageContaining("Whether the write took effect is unknown.");
		}
	}

	@Test
	void aConnectionThatBreaksUnderAWriteLeavesADoubtAndUnderAReadNone() {
		try (ScriptedServer server = ScriptedServer.answering(Reply.nothing())) {
			AdoHttp http = Service.http(server.url());
			assertThat(RetryTableTests.failure(Service.get(http))).hasMessageNotContaining("write");
			assertThat(RetryTableTests.failure(Service.post(http))).hasMessageContaining("took effect is unknown");
		}
	}

	@Test
	void whereNoConnectionCouldBeMadeTheHostAndThePortAreNamed() {
		URI nobody = RetryTableTests.nobody();
		AdoException failure = RetryTableTests.failure(Service.get(Service.http(nobody)));
		assertThat(failure).hasMessageContaining("No connection could be made to 127.0.0.1:" + nobody.getPort() + ":");
		assertThat(RetryTableTests
			.failure(Service.get(Service.http(URI.create("https://nowhere.invalid")).with((call) -> call.attempts(1)))))
			.hasMessageContaining("The host nowhere.invalid:443 is unknown");
	}

	@Test
	void aHostThatARedirectNamedIsTheOneThatIsMissing() {
		URI nobody = RetryTableTests.nobody();
		try (ScriptedServer server = ScriptedServer.answering(Reply.status(302, "Location: " + nobody + "/blob"))) {
			assertThat(failure(server)).hasMessageContaining("made to 127.0.0.1:" + nobody.getPort());
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Negotiate                 | NTLM                    | than Negotiate and NTLM, that of Windows
			NTLM                      | NTLM                    | than NTLM, that of Windows
			Negotiate, NTLM           | Negotiate               | than Negotiate and NTLM, that of Windows
			Basic realm="tfs"         | NTLM                    | renew it
			Negotiate, Basic realm="" | NTLM                    | renew it
			Bearer authorization_uri= | TFS-Federated           | renew it
			""")
	void aServerThatOnlyLetsWindowsSignInIsNamedAsThat(String first, String second, String text) {
		try (ScriptedServer server = ScriptedServer
			.answering(Reply.status(401, "WWW-Authenticate: " + first, "WWW-Authenticate: " + second))) {
			assertThat(failure(server)).isInstanceOf(AdoAuthenticationException.class).hasMessageContaining(text);
		}
	}

	@Test
	void aPageWithStatus403MayBeAProxys() {
		try (ScriptedServer server = ScriptedServer
			.answering(Reply.bytes(403, "<html>Blocked</html>".getBytes(), "Content-Type: text/html"))) {
			assertThat(failure(server)).isInstanceOf(AdoAccessDeniedException.class)
				.hasMessageContaining("perhaps of a proxy on the way");
		}
		try (ScriptedServer server = ScriptedServer.answering(Reply.status(403))) {
			assertThat(failure(server)).hasMessageNotContaining("proxy");
		}
	}

	@Test
	void a408IsNotTheCallersFault() {
		try (ScriptedServer server = ScriptedServer.answering(Reply.status(408))) {
			assertThat(failure(server)).isInstanceOf(AdoTimeoutException.class)
				.hasMessageNotContaining("finds the request wrong");
			assertThat(server.requests()).as("a read is repeated").isEqualTo(5);
		}
	}

	@Test
	void theCausesOfABlockingFailureDoNotRepeatIt() {
		try (ScriptedServer server = ScriptedServer.answering(Reply.status(404));
				AdoClient ado = AdoClient.builder()
					.baseUrl(server.url())
					.credential(AdoCredential.bearer("t"))
					.build()) {
			assertThat(catchThrowableOfType(AdoNotFoundException.class, () -> ado.builds("web").getBuild(1)))
				.hasNoCause();
		}
		try (AdoClient ado = AdoClient.builder()
			.baseUrl(RetryTableTests.nobody())
			.credential(AdoCredential.bearer("t"))
			.connection((connection) -> connection.retries(Service.EAGER))
			.build()) {
			assertThat(catchThrowableOfType(AdoTransportException.class, () -> ado.builds("web").getBuild(1))).cause()
				.isNotInstanceOf(AdoException.class);
		}
	}

	@Test
	void aServiceThatDoesNotExistHereIsAskedForByItsPath() {
		AdoHttp http = Service.http(RetryTableTests.nobody());
		assertThat(RetryTableTests.failure(http.target(AdoService.GRAPH).get("/graph/users/{user}", "x")))
			.hasMessageStartingWith("GET /_apis/graph/users/x: ");
	}

	private static AdoException failure(ScriptedServer server) {
		return RetryTableTests.failure(Service.get(Service.http(server.url())));
	}

}
