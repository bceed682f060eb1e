package dev.adoclient.resilience;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.adoclient.error.AdoException;
import dev.adoclient.error.AdoTransportException;
import dev.adoclient.http.AdoHttp;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A proxy stands between the client and the service, and has a say.
 */
class ProxyTests {

	private static final URI SERVICE = URI.create("https://tfs.example.com");

	private final Map<String, String> before = new TreeMap<>();

	@AfterEach
	void restore() {
		for (String name : List.of("https.proxyHost", "https.proxyPort", "https.proxyUser", "https.proxyPassword")) {
			if (this.before.containsKey(name)) {
				System.setProperty(name, this.before.get(name));
			}
			else {
				System.clearProperty(name);
			}
		}
	}

	@Test
	void theProxyOfTheJvmIsAskedAndNotTheService() {
		try (ScriptedServer proxy = refusing(407, "Proxy-Authenticate: Basic realm=\"corp\"")) {
			failure(proxy);
			assertThat(proxy.asked().get(0).method()).isEqualTo("CONNECT");
			assertThat(proxy.asked().get(0).target()).isEqualTo("tfs.example.com:443");
			assertThat(proxy.asked().get(0).headers()).doesNotContainKey("Authorization");
		}
	}

	@Test
	void theUserOfTheProxyIsSentToTheProxy() {
		try (ScriptedServer proxy = refusing(407, "Proxy-Authenticate: Basic realm=\"corp\"")) {
			property("https.proxyUser", "kim");
			property("https.proxyPassword", "hidden");
			assertThat(failure(proxy)).hasMessageNotContaining("hidden");
			assertThat(proxy.asked().get(0).header("Proxy-Authorization")).isPresent();
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					407 | Proxy-Authenticate: Basic realm="corp"              | wants its own credential
					407 | Proxy-Authenticate: Negotiate, Basic realm="corp"   | wants its own credential
					407 | Proxy-Authenticate: NTLM                            | no other sign-in than NTLM, that of Windows
					407 | X-None: 1                                           | refuses to connect to tfs.example.com:443 (status 407)
					403 | X-None: 1                                           | refuses to connect to tfs.example.com:443 (status 403)
					""")
	void aProxyThatRefusesIsNamedAndAskedOnce(int status, String header, String text) {
		try (ScriptedServer proxy = refusing(status, header)) {
			AdoTransportException failure = failure(proxy);
			assertThat(failure).hasMessageContaining(text)
				.hasMessageContaining("proxy")
				.hasMessageContaining("tfs.example.com:443")
				.hasMessageContaining("nothing was sent to the service");
			assertThat(failure.sent()).isFalse();
			assertThat(failure.lasting()).isTrue();
			assertThat(failure.attempts()).isEqualTo(1);
			assertThat(proxy.requests()).isEqualTo(1);
		}
	}

	@Test
	void aProxyThatDoesNotGetThroughIsAskedAgain() {
		try (ScriptedServer proxy = refusing(502, "X-None: 1")) {
			AdoTransportException failure = failure(proxy);
			assertThat(failure).hasMessageContaining("The proxy could not connect to tfs.example.com:443 (status 502)");
			assertThat(proxy.requests()).isEqualTo(5);
		}
	}

	private AdoTransportException failure(ScriptedServer proxy) {
		property("https.proxyHost", "127.0.0.1");
		property("https.proxyPort", Integer.toString(proxy.url().getPort()));
		AdoHttp http = Service.http(SERVICE);
		AdoException failure = RetryTableTests.failure(Service.post(http));
		http.close();
		assertThat(failure).isInstanceOf(AdoTransportException.class);
		return (AdoTransportException) failure;
	}

	private void property(String name, String value) {
		String former = System.setProperty(name, value);
		if (former != null) {
			this.before.putIfAbsent(name, former);
		}
	}

	private static ScriptedServer refusing(int status, String header) {
		return ScriptedServer.answering((request, out) -> {
			out.write(("HTTP/1.1 " + status + " Refused\r\n" + header + "\r\nContent-Length: 0\r\n\r\n")
				.getBytes(StandardCharsets.ISO_8859_1));
			out.flush();
		});
	}

}
