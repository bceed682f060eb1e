package dev.adoclient.autoconfigure;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.ssl.SslBundle;

import dev.adoclient.AdoClientBuilder;
import dev.adoclient.connection.AdoTimeouts;

/**
 * What Spring Boot says for all HTTP clients of the application, without naming its
 * types, which may be absent.
 */
interface HttpClients {

	/** Where Spring Boot's module for HTTP clients is absent. */
	HttpClients ABSENT = new HttpClients() {
	};

	/**
	 * Returns the time until a connection is made; {@code null} if none is set.
	 */
	default @Nullable Duration connectTimeout() {
		return null;
	}

	/**
	 * Returns the time until a server sends something more; {@code null} if none is set.
	 */
	default @Nullable Duration readTimeout() {
		return null;
	}

	/**
	 * Returns the certificates to connect with and to trust; {@code null} if none are
	 * set.
	 */
	default @Nullable SslBundle sslBundle() {
		return null;
	}

	/**
	 * Returns whether the connector is another one than Reactor Netty's.
	 */
	default boolean haveAnotherConnector() {
		return false;
	}

	/**
	 * Gives a builder that connector.
	 * @param timeouts the timeouts of the client
	 * @param bundle the certificates of the client; {@code null} for those of the JVM
	 */
	default void connect(AdoClientBuilder<?> builder, AdoTimeouts timeouts, @Nullable SslBundle bundle) {
	}

	/**
	 * Keeps a builder's own HTTP client from addresses that the application forbids.
	 */
	default void filter(AdoClientBuilder<?> builder) {
	}

}
