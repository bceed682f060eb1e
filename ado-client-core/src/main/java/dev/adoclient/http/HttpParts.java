package dev.adoclient.http;

import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import reactor.netty.http.client.HttpClient;

import org.springframework.http.client.reactive.ClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;

import dev.adoclient.connection.AdoRetries;
import dev.adoclient.observation.AdoObservations;
import dev.adoclient.retry.RetryStrategy;
import dev.adoclient.throttle.RateLimitListener;
import dev.adoclient.throttle.Timer;

/**
 * The parts of a pipeline that a user may bring: values belong to the connection,
 * behaviour belongs here.
 *
 * @param retries how calls are repeated
 * @param rateLimitListener who is told when calls begin to wait
 * @param connector makes the application's own connector when the first request is sent;
 * one that can be closed is closed with the client; {@code null} for one of the client's
 * own
 * @param httpClient what is done to the HTTP client of the client's own connector
 * @param webClient what is done to the WebClient before the client adds its filters
 * @param observations who observes calls and requests
 * @param timer the time by which calls wait
 */
public record HttpParts(RetryStrategy retries, RateLimitListener rateLimitListener,
		@Nullable Supplier<? extends ClientHttpConnector> connector, UnaryOperator<HttpClient> httpClient,
		Consumer<WebClient.Builder> webClient, AdoObservations observations, Timer timer) {

	/**
	 * Returns the client's own parts.
	 */
	public static HttpParts of(AdoRetries retries) {
		return new HttpParts(RetryStrategy.of(retries), (limits, wait) -> {
		}, null, UnaryOperator.identity(), (builder) -> {
		}, AdoObservations.none(), Timer.system());
	}

	public HttpParts retries(RetryStrategy retries) {
		return new HttpParts(retries, this.rateLimitListener, this.connector, this.httpClient, this.webClient,
				this.observations, this.timer);
	}

	public HttpParts rateLimitListener(RateLimitListener listener) {
		return new HttpParts(this.retries, listener, this.connector, this.httpClient, this.webClient, this.observations,
				this.timer);
	}

	/**
	 * Returns the parts with a connector that is not closed with the client: as a plain
	 * one it cannot be.
	 */
	@SuppressWarnings("UnnecessaryMethodReference") // it hides that it can be closed
	public HttpParts connector(ClientHttpConnector connector) {
		return connector(() -> connector::connect);
	}

	public HttpParts connector(Supplier<? extends ClientHttpConnector> connector) {
		return new HttpParts(this.retries, this.rateLimitListener, connector, this.httpClient, this.webClient,
				this.observations, this.timer);
	}

	public HttpParts httpClient(UnaryOperator<HttpClient> customizer) {
		return new HttpParts(this.retries, this.rateLimitListener, this.connector,
				(client) -> customizer.apply(this.httpClient.apply(client)), this.webClient, this.observations,
				this.timer);
	}

	public HttpParts webClient(Consumer<WebClient.Builder> customizer) {
		return new HttpParts(this.retries, this.rateLimitListener, this.connector, this.httpClient,
				this.webClient.andThen(customizer), this.observations, this.timer);
	}

	public HttpParts observations(AdoObservations observations) {
		return new HttpParts(this.retries, this.rateLimitListener, this.connector, this.httpClient, this.webClient,
				observations, this.timer);
	}

	public HttpParts timer(Timer timer) {
		return new HttpParts(this.retries, this.rateLimitListener, this.connector, this.httpClient, this.webClient,
				this.observations, timer);
	}

}
