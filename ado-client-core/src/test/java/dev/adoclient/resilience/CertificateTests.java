package dev.adoclient.resilience;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import reactor.netty.http.Http11SslContextSpec;
import reactor.netty.tcp.SslProvider.GenericSslContextSpec;

import dev.adoclient.error.AdoException;
import dev.adoclient.error.AdoTransportException;
import dev.adoclient.http.AdoHttp;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The encrypted connection that does not come about.
 */
class CertificateTests {

	@Test
	void aCertificateThatNobodyTrustsIsNamedAndNotTriedFiveTimes() {
		AtomicInteger connections = new AtomicInteger();
		try (SecureServer server = SecureServer.http11((request, response) -> SecureServer.build(response))) {
			AdoHttp http = Service.http(server.url(), (connection) -> {
			}, (parts) -> parts.httpClient((client) -> client.doOnConnect((config) -> connections.incrementAndGet())));
			AdoTransportException failure = failure(http);
			assertThat(failure).hasMessageContaining("The certificate of 127.0.0.1:" + server.url().getPort())
				.hasMessageContaining("is not trusted")
				.hasMessageContaining("trust store")
				.hasMessageNotContaining("in time");
			assertThat(failure.sent()).isFalse();
			assertThat(failure.lasting()).isTrue();
			assertThat(failure.attempts()).isEqualTo(1);
			assertThat(connections).hasValue(1);
			assertThat(server.protocols()).isEmpty();
		}
	}

	@Test
	void aHandshakeThatTimesOutIsToldApartAndTriedAgain() throws Exception {
		GenericSslContextSpec<?> ssl = Http11SslContextSpec.forClient();
		try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
			AdoHttp http = Service.http(URI.create("https://127.0.0.1:" + silent.getLocalPort()), (connection) -> {
			}, (parts) -> parts.httpClient((client) -> client
				.secure((secure) -> secure.sslContext(ssl).handshakeTimeout(Duration.ofMillis(50)))));
			AdoTransportException failure = failure(http);
			assertThat(failure).hasMessageContaining("was not made in time").hasMessageNotContaining("certificate");
			assertThat(failure.sent()).isFalse();
			assertThat(failure.lasting()).isFalse();
			assertThat(failure.attempts()).isEqualTo(5);
		}
	}

	private static AdoTransportException failure(AdoHttp http) {
		AdoException failure = RetryTableTests.failure(Service.post(http));
		http.close();
		assertThat(failure).isInstanceOf(AdoTransportException.class);
		return (AdoTransportException) failure;
	}

}
