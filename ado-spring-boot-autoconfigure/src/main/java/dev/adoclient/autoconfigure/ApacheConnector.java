package dev.adoclient.autoconfigure;

import org.apache.hc.client5.http.impl.async.HttpAsyncClientBuilder;

import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.boot.http.client.reactive.HttpComponentsClientHttpConnectorBuilder;
import org.springframework.http.client.reactive.ClientHttpConnector;

/**
 * The connector over Apache's client, kept from what it would do by itself: repeat a
 * request, writes among them; unpack an answer and still say that it is packed; keep
 * cookies.
 */
final class ApacheConnector {

	private ApacheConnector() {
	}

	static ClientHttpConnector of(HttpComponentsClientHttpConnectorBuilder builder, HttpClientSettings settings) {
		return builder.withHttpClientCustomizer(ApacheConnector::restrain).build(settings);
	}

	private static void restrain(HttpAsyncClientBuilder client) {
		client.disableAutomaticRetries().disableContentCompression();
		client.disableCookieManagement();
	}

}
