package dev.adoclient.http;

import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;

import org.springframework.http.client.reactive.JdkClientHttpConnector;

import dev.adoclient.connection.AdoConnection;
import dev.adoclient.connection.AdoTimeouts;

/**
 * Makes the client's own connector where Reactor Netty is absent: the HTTP client of the
 * JDK, whose pool has no limit, and whose proxy is that of the JVM.
 */
final class JdkConnector {

	private JdkConnector() {
	}

	/**
	 * Returns the connector of a connection. Nothing has to be closed: the requests under
	 * way are cancelled by the client, and unused connections go by themselves.
	 */
	static Connector of(AdoConnection connection) {
		AdoTimeouts timeouts = connection.timeouts();
		JdkClientHttpConnector connector = new JdkClientHttpConnector(HttpClient.newBuilder()
			.followRedirects(Redirect.NEVER)
			.version(connection.http2() ? Version.HTTP_2 : Version.HTTP_1_1)
			.connectTimeout(timeouts.connect())
			.build());
		connector.setReadTimeout(timeouts.read());
		return new Connector(connector, () -> {
		});
	}

}
