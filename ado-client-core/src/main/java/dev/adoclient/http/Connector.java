package dev.adoclient.http;

import java.util.function.Supplier;

import org.springframework.http.client.reactive.ClientHttpConnector;

import dev.adoclient.connection.AdoConnection;
import dev.adoclient.http.filter.ReactorNetty;

/**
 * What makes the connections: the connector that the application brings, or the client's
 * own over Reactor Netty, or over the JDK where that is absent.
 *
 * @param http the connector
 * @param end what closes it, where that is the client's business
 */
record Connector(ClientHttpConnector http, Runnable end) {

	static Connector of(AdoConnection connection, HttpParts parts) {
		Supplier<? extends ClientHttpConnector> application = parts.connector();
		if (application != null) {
			ClientHttpConnector connector = application.get();
			return new Connector(connector, () -> close(connector));
		}
		return ReactorNetty.isPresent() ? NettyConnector.of(connection, parts.httpClient())
				: JdkConnector.of(connection);
	}

	private static void close(ClientHttpConnector connector) {
		if (connector instanceof AutoCloseable closeable) {
			try {
				closeable.close();
			}
			catch (Exception ex) {
				throw new IllegalStateException("The connector could not be closed", ex);
			}
		}
	}

	void close() {
		this.end.run();
	}

}
