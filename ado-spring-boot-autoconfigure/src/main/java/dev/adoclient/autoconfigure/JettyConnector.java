package dev.adoclient.autoconfigure;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

import org.eclipse.jetty.client.HttpClient;
import reactor.core.publisher.Mono;

import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.boot.http.client.reactive.JettyClientHttpConnectorBuilder;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.reactive.ClientHttpConnector;
import org.springframework.http.client.reactive.ClientHttpRequest;
import org.springframework.http.client.reactive.ClientHttpResponse;

/**
 * The connector over Jetty's client, which is stopped with it: its threads would keep an
 * application alive.
 */
final class JettyConnector implements ClientHttpConnector, AutoCloseable {

	private final ClientHttpConnector connector;

	private final List<HttpClient> clients;

	private JettyConnector(ClientHttpConnector connector, List<HttpClient> clients) {
		this.connector = connector;
		this.clients = clients;
	}

	/**
	 * Returns the connector. Spring Boot's read timeout would end an answer that takes
	 * long in all; Jetty's idle timeout ends one that falls silent.
	 */
	static JettyConnector of(JettyClientHttpConnectorBuilder builder, HttpClientSettings settings) {
		List<HttpClient> clients = new CopyOnWriteArrayList<>();
		Duration silence = settings.readTimeout();
		ClientHttpConnector connector = builder.withHttpClientCustomizer((client) -> {
			if (silence != null) {
				client.setIdleTimeout(silence.toMillis());
			}
			clients.add(client);
		}).build(settings.withReadTimeout(null));
		return new JettyConnector(connector, clients);
	}

	@Override
	public Mono<ClientHttpResponse> connect(HttpMethod method, URI uri,
			Function<? super ClientHttpRequest, Mono<Void>> requestCallback) {
		return this.connector.connect(method, uri, requestCallback);
	}

	@Override
	public void close() {
		for (HttpClient client : this.clients) {
			try {
				client.stop();
			}
			catch (Exception ex) {
				throw new IllegalStateException("Jetty's client could not be stopped", ex);
			}
		}
	}

}
