package dev.adoclient.autoconfigure;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.boot.http.client.HttpCookieHandling;
import org.springframework.boot.http.client.HttpRedirects;
import org.springframework.boot.http.client.InetAddressFilter;
import org.springframework.boot.http.client.reactive.ClientHttpConnectorBuilder;
import org.springframework.boot.http.client.reactive.HttpComponentsClientHttpConnectorBuilder;
import org.springframework.boot.http.client.reactive.JettyClientHttpConnectorBuilder;
import org.springframework.boot.http.client.reactive.ReactorClientHttpConnectorBuilder;
import org.springframework.boot.ssl.SslBundle;

import dev.adoclient.AdoClientBuilder;
import dev.adoclient.connection.AdoTimeouts;

/**
 * The settings and the connector of Spring Boot's module for HTTP clients. Its way with
 * redirects and cookies counts for nothing: the client follows redirects by itself, so
 * that no credential goes astray, and keeps no cookies.
 */
final class BootHttpClients implements HttpClients {

	/** The longest time that each of the HTTP clients can count. */
	private static final Duration LONGEST = Duration.ofMillis(Integer.MAX_VALUE);

	private final HttpClientSettings settings;

	private final ClientHttpConnectorBuilder<?> connector;

	BootHttpClients(HttpClientSettings settings, ClientHttpConnectorBuilder<?> connector) {
		this.settings = settings;
		this.connector = connector;
	}

	@Override
	public @Nullable Duration connectTimeout() {
		return this.settings.connectTimeout();
	}

	@Override
	public @Nullable Duration readTimeout() {
		return this.settings.readTimeout();
	}

	@Override
	public @Nullable SslBundle sslBundle() {
		return this.settings.sslBundle();
	}

	@Override
	public boolean haveAnotherConnector() {
		return !(this.connector instanceof ReactorClientHttpConnectorBuilder);
	}

	@Override
	public void connect(AdoClientBuilder<?> builder, AdoTimeouts timeouts, @Nullable SslBundle bundle) {
		HttpClientSettings all = this.settings.withConnectTimeout(counted(timeouts.connect()))
			.withReadTimeout(counted(timeouts.read()))
			.withSslBundle(bundle)
			.withRedirects(HttpRedirects.DONT_FOLLOW)
			.withCookieHandling(HttpCookieHandling.DISABLE);
		if (this.connector instanceof JettyClientHttpConnectorBuilder jetty) {
			builder.connector(() -> JettyConnector.of(jetty, all));
		}
		else if (this.connector instanceof HttpComponentsClientHttpConnectorBuilder apache) {
			builder.connector(() -> ApacheConnector.of(apache, all));
		}
		else {
			builder.connector(() -> this.connector.build(all));
		}
	}

	@Override
	public void filter(AdoClientBuilder<?> builder) {
		InetAddressFilter allowed = this.settings.inetAddressFilter();
		if (allowed != null) {
			builder.httpClient(new AddressFilterCustomizer(allowed));
		}
	}

	private static Duration counted(Duration time) {
		return (time.compareTo(LONGEST) < 0) ? time : LONGEST;
	}

}
