package dev.adoclient;

import java.net.URI;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import reactor.netty.http.client.HttpClient;

import org.springframework.http.client.reactive.ClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;

import dev.adoclient.auth.AdoCredential;
import dev.adoclient.connection.AdoConnection;
import dev.adoclient.connection.AdoConnectionBuilder;
import dev.adoclient.http.HttpParts;
import dev.adoclient.observation.AdoObservations;
import dev.adoclient.retry.RetryStrategy;
import dev.adoclient.throttle.RateLimitListener;

/**
 * Builds a client: out of the settings of a connection, and of the parts that an
 * application brings. Not safe to share between threads.
 *
 * @param <C> the client that is built
 */
public final class AdoClientBuilder<C> {

	private final AdoConnectionBuilder connection;

	private final Function<AdoAsyncClient, C> client;

	private UnaryOperator<RetryStrategy> retries = UnaryOperator.identity();

	private UnaryOperator<HttpParts> parts = UnaryOperator.identity();

	AdoClientBuilder(AdoConnectionBuilder connection, Function<AdoAsyncClient, C> client) {
		this.connection = connection;
		this.client = client;
	}

	/**
	 * Sets the organization, as it stands in
	 * {@code https://dev.azure.com/{organization}}.
	 */
	public AdoClientBuilder<C> organization(String organization) {
		return connection((connection) -> connection.organization(organization));
	}

	/**
	 * Sets the URL of the organization, which need not be named apart then, or of the
	 * collection of a Server.
	 */
	public AdoClientBuilder<C> baseUrl(URI baseUrl) {
		return connection((connection) -> connection.baseUrl(baseUrl));
	}

	/**
	 * Sets the project of clients that are not told another one.
	 */
	public AdoClientBuilder<C> project(@Nullable String project) {
		return connection((connection) -> connection.project(project));
	}

	/**
	 * Sets who asks. Whoever made the credential closes it, after the client.
	 */
	public AdoClientBuilder<C> credential(AdoCredential credential) {
		return connection((connection) -> connection.credential(credential));
	}

	/**
	 * Sets anything else of the connection: times, limits, hosts, headers.
	 */
	public AdoClientBuilder<C> connection(Consumer<AdoConnectionBuilder> settings) {
		settings.accept(this.connection);
		return this;
	}

	/**
	 * Changes how calls are repeated: policies, waits and listeners of Spring Retry.
	 */
	public AdoClientBuilder<C> retries(UnaryOperator<RetryStrategy> change) {
		UnaryOperator<RetryStrategy> former = this.retries;
		this.retries = (strategy) -> change.apply(former.apply(strategy));
		return this;
	}

	/**
	 * Sets who is told when calls begin to wait at the rate gate.
	 */
	public AdoClientBuilder<C> rateLimitListener(RateLimitListener listener) {
		return parts((parts) -> parts.rateLimitListener(listener));
	}

	/**
	 * Sets a connector of the application, with timeouts and a pool of its own; it is not
	 * closed with the client.
	 */
	public AdoClientBuilder<C> connector(ClientHttpConnector connector) {
		return parts((parts) -> parts.connector(connector));
	}

	/**
	 * Sets what makes a connector for this client, with timeouts and a pool of its own,
	 * when the first request is sent. It is asked on a thread that may block, and once
	 * more if it failed. A connector that is {@link AutoCloseable} is closed with the
	 * client.
	 */
	public AdoClientBuilder<C> connector(Supplier<? extends ClientHttpConnector> connector) {
		return parts((parts) -> parts.connector(connector));
	}

	/**
	 * Changes Reactor Netty's HTTP client below: a trust store, another resolver of
	 * names, a proxy other than one of HTTP. Its pool and its times are set by the
	 * connection.
	 */
	public AdoClientBuilder<C> httpClient(UnaryOperator<HttpClient> customizer) {
		return parts((parts) -> parts.httpClient(customizer));
	}

	/**
	 * Changes the WebClient before the client adds its filters, such as by a filter of
	 * one's own. An observation registry is better set by {@link #observations}: one of
	 * the WebClient takes all attempts of a call for one request.
	 */
	public AdoClientBuilder<C> webClient(Consumer<WebClient.Builder> customizer) {
		return parts((parts) -> parts.webClient(customizer));
	}

	/**
	 * Sets who observes the operations and their HTTP requests; nobody by default.
	 */
	public AdoClientBuilder<C> observations(AdoObservations observations) {
		return parts((parts) -> parts.observations(observations));
	}

	/**
	 * Returns a builder with the same settings for another form of the client.
	 * @param <D> the other form
	 */
	public <D> AdoClientBuilder<D> map(Function<? super C, ? extends D> form) {
		AdoClientBuilder<D> mapped = new AdoClientBuilder<>(this.connection, this.client.andThen(form)::apply);
		mapped.retries = this.retries;
		mapped.parts = this.parts;
		return mapped;
	}

	/**
	 * Returns the client.
	 * @throws IllegalArgumentException if a setting is missing or contradicts another
	 */
	public C build() {
		AdoConnection connection = this.connection.build();
		HttpParts defaults = HttpParts.of(connection.retries());
		HttpParts parts = this.parts.apply(defaults.retries(this.retries.apply(defaults.retries())));
		return this.client.apply(AdoAsyncClient.of(connection, parts));
	}

	private AdoClientBuilder<C> parts(UnaryOperator<HttpParts> change) {
		UnaryOperator<HttpParts> former = this.parts;
		this.parts = (parts) -> change.apply(former.apply(parts));
		return this;
	}

}
