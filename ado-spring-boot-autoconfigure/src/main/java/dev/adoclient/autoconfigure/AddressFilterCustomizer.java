package dev.adoclient.autoconfigure;

import java.util.function.UnaryOperator;

import reactor.netty.http.client.HttpClient;

import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.boot.http.client.HttpRedirects;
import org.springframework.boot.http.client.InetAddressFilter;
import org.springframework.boot.http.client.ReactorHttpClientBuilder;

/**
 * Keeps an HTTP client from addresses that the application forbids to all of its clients.
 * The types of Reactor Netty stay in here: it may be absent.
 */
final class AddressFilterCustomizer implements UnaryOperator<HttpClient> {

	private final HttpClientSettings settings;

	AddressFilterCustomizer(InetAddressFilter filter) {
		this.settings = HttpClientSettings.defaults()
			.withRedirects(HttpRedirects.DONT_FOLLOW)
			.withInetAddressFilter(filter);
	}

	@Override
	public HttpClient apply(HttpClient client) {
		return new ReactorHttpClientBuilder().withHttpClientFactory(() -> client)
			.withoutHttpClientDefaults()
			.build(this.settings);
	}

}
