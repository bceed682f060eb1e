package dev.adoclient.resilience;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.http.client.reactive.JdkClientHttpConnector;

import dev.adoclient.connection.AdoProxy;
import dev.adoclient.error.AdoException;
import dev.adoclient.error.AdoTransportException;
import dev.adoclient.http.AdoHttp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * A proxy stands between the client and the service, and has a say.
 */
class ProxyTests {

	private static final URI SERVICE = URI.create("https://tfs.example.com");

	private static final Reply CONNECTED = Reply.raw("HTTP/1.1 200 Connected\r\n\r\n");

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

	/**
	 * Behind its CONNECT the scripted proxy plays the service too: the second request is
	 * what came through the tunnel.
	 */
	@Test
	void theProxyOfTheConnectionWinsOverTheJvmsAndEachKeepsItsSecret() {
		try (ScriptedServer proxy = ScriptedServer.answering(CONNECTED, Reply.ok());
				ScriptedServer jvms = refusing(403, "X-None: 1")) {
			jvmsProxy(jvms);
			AdoHttp http = through(proxy(proxy).credential("kim", "hidden"));
			assertThat(Service.get(http).fetchJson().block()).hasToString("{\"id\":1}");
			http.close();
			Asked tunnel = proxy.asked().get(0);
			Asked request = proxy.asked().get(1);
			assertThat(tunnel.method() + " " + tunnel.target()).isEqualTo("CONNECT tfs.example.com:80");
			assertThat(tunnel.header("Proxy-Authorization")).contains("Basic a2ltOmhpZGRlbg==");
			assertThat(tunnel.header("Authorization")).isEmpty();
			assertThat(request.header("Authorization")).isPresent();
			assertThat(request.header("Proxy-Authorization")).isEmpty();
			assertThat(jvms.requests()).isZero();
		}
	}

	@Test
	void thisMachineIsConnectedToDirectly() {
		try (ScriptedServer proxy = refusing(403, "X-None: 1");
				ScriptedServer service = ScriptedServer.answering(Reply.ok())) {
			AdoHttp http = Service.http(service.url(), (connection) -> connection.proxy(proxy(proxy)));
			assertThat(Service.get(http).fetchJson().block()).hasToString("{\"id\":1}");
			http.close();
			assertThat(proxy.requests()).isZero();
		}
	}

	@Test
	void aProxyThatRefusesItsCredentialDoesNotGiveItAway() {
		try (ScriptedServer proxy = refusing(407, "Proxy-Authenticate: Basic realm=\"corp\"")) {
			AdoHttp http = through(proxy(proxy).credential("kim", "hidden"));
			AdoException failure = RetryTableTests.failure(Service.post(http));
			http.close();
			StringWriter printed = new StringWriter();
			failure.printStackTrace(new PrintWriter(printed));
			assertThat(printed.toString()).contains("ado.proxy.user").doesNotContain("hidden", "a2ltOmhpZGRlbg==");
			assertThat(http.connection()).asString().doesNotContain("hidden", "kim");
		}
	}

	@Test
	void aConnectorOfTheApplicationIsNotLedAroundItsProxy() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> Service.http(SERVICE, (connection) -> connection.proxy(AdoProxy.of("proxy", 3128)),
					(parts) -> parts.connector(new JdkClientHttpConnector())))
			.withMessageContaining("The proxy proxy:3128 (ado.proxy)");
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

	private static AdoProxy proxy(ScriptedServer proxy) {
		return AdoProxy.of("127.0.0.1", proxy.url().getPort());
	}

	private static AdoHttp through(AdoProxy proxy) {
		return Service.http(URI.create("http://tfs.example.com"),
				(connection) -> connection.allowInsecure(true).proxy(proxy));
	}

	private void jvmsProxy(ScriptedServer proxy) {
		property("https.proxyHost", "127.0.0.1");
		property("https.proxyPort", Integer.toString(proxy.url().getPort()));
	}

	private AdoTransportException failure(ScriptedServer proxy) {
		jvmsProxy(proxy);
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
