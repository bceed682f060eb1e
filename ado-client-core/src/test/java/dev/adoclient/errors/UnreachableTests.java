package dev.adoclient.errors;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;

import org.junit.jupiter.api.Test;

import org.springframework.http.HttpMethod;

import dev.adoclient.AdoClient;
import dev.adoclient.auth.AdoCredential;
import dev.adoclient.connection.AdoRetries;
import dev.adoclient.connection.AdoTimeouts;
import dev.adoclient.error.AdoException;
import dev.adoclient.error.AdoTimeoutException;
import dev.adoclient.error.AdoTransportException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class UnreachableTests {

	@Test
	void aRefusedConnectionSaysThatNothingWasSentAndIsTriedAgainForWritesToo() throws Exception {
		AdoTransportException failure = (AdoTransportException) failure(
				URI.create("http://localhost:" + freePort() + "/contoso"), HttpMethod.POST, AdoTimeouts.defaults());
		assertThat(failure.sent()).isFalse();
		assertThat(failure.attempts()).isEqualTo(3);
		assertThat(failure).hasMessageContaining("No connection could be made").hasMessageEndingWith("(3 attempts)");
	}

	@Test
	void anUnknownHostIsNamedAsTheReason() {
		AdoTransportException failure = (AdoTransportException) failure(URI.create("http://nowhere.invalid/contoso"),
				HttpMethod.POST, AdoTimeouts.defaults());
		assertThat(failure.sent()).isFalse();
		assertThat(failure).hasMessageContaining("The host nowhere.invalid:80 is unknown");
	}

	@Test
	void aServiceThatAcceptsAndSaysNothingIsATimeout() throws Exception {
		try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
			AdoTimeouts timeouts = AdoTimeouts.defaults().read(Duration.ofMillis(50));
			AdoException failure = failure(URI.create("http://127.0.0.1:" + silent.getLocalPort() + "/contoso"),
					HttpMethod.POST, timeouts);
			assertThat(failure).isExactlyInstanceOf(AdoTimeoutException.class)
				.hasMessageContaining("sent nothing for too long");
			assertThat(failure.attempts()).as("a write is not sent again").isEqualTo(1);
		}
	}

	@Test
	void theDeadlineEndsACallWithAllItsAttempts() throws Exception {
		try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
			AdoTimeouts timeouts = AdoTimeouts.defaults().deadline(Duration.ofMillis(100));
			AdoException failure = failure(URI.create("http://127.0.0.1:" + silent.getLocalPort() + "/contoso"),
					HttpMethod.GET, timeouts);
			assertThat(failure).isExactlyInstanceOf(AdoTimeoutException.class)
				.hasMessageContaining("within the deadline of PT0.1S");
		}
	}

	private static AdoException failure(URI url, HttpMethod verb, AdoTimeouts timeouts) {
		try (AdoClient ado = AdoClient.builder()
			.baseUrl(url)
			.organization("contoso")
			.credential(AdoCredential.personalAccessToken(Secrets.TOKEN))
			.connection((connection) -> connection.allowInsecure(true)
				.timeouts(timeouts)
				.retries(new AdoRetries(3, Duration.ZERO, 2, Duration.ZERO)))
			.build()) {
			AdoException failure = catchThrowableOfType(AdoException.class,
					() -> ado.request(verb, "/_apis/x").fetch());
			assertThat(Secrets.printed(failure)).matches((text) -> !Secrets.areIn(text));
			return failure;
		}
	}

	private static int freePort() throws Exception {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

}
