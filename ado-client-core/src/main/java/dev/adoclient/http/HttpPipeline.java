package dev.adoclient.http;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.client.WebClient;

import dev.adoclient.auth.AdoCredential;
import dev.adoclient.connection.AdoConnection;
import dev.adoclient.connection.AdoLimits;
import dev.adoclient.connection.AdoProxy;
import dev.adoclient.http.filter.AnswerFilter;
import dev.adoclient.http.filter.CredentialFilter;
import dev.adoclient.http.filter.DeadlineFilter;
import dev.adoclient.http.filter.Deadlines;
import dev.adoclient.http.filter.ExchangeSettings;
import dev.adoclient.http.filter.GateFilter;
import dev.adoclient.http.filter.InFlightFilter;
import dev.adoclient.http.filter.Lifetime;
import dev.adoclient.http.filter.OperationObservationFilter;
import dev.adoclient.http.filter.ReactorNetty;
import dev.adoclient.http.filter.RedirectFilter;
import dev.adoclient.http.filter.RequestObservationFilter;
import dev.adoclient.http.filter.RetryFilter;
import dev.adoclient.retry.RetryStrategy;
import dev.adoclient.throttle.ClientLoad;
import dev.adoclient.throttle.InFlight;
import dev.adoclient.throttle.LoadCounter;
import dev.adoclient.throttle.RateGate;
import dev.adoclient.throttle.RateGates;
import dev.adoclient.throttle.Timer;

/**
 * The WebClient of a connection with its filters in their order, and what they share:
 * gates, limit, connections. Safe to share between threads.
 */
public final class HttpPipeline {

	private final AdoConnection connection;

	private final HttpParts parts;

	private final LazyConnector connector;

	private final WebClient webClient;

	private final RateGates gates;

	private final Deadlines deadlines;

	private final Lifetime lifetime = new Lifetime();

	private final InFlight inFlight;

	private final LoadCounter counter = new LoadCounter();

	/**
	 * Creates the pipeline of a connection.
	 * @throws IllegalArgumentException if there is a proxy, and a connector that would
	 * not use it
	 */
	public HttpPipeline(AdoConnection connection, HttpParts parts) {
		if (parts.connector() != null || !ReactorNetty.isPresent()) {
			connection.proxy().ifPresent(HttpPipeline::refuse);
		}
		this.connection = connection;
		this.parts = parts;
		this.connector = new LazyConnector(() -> Connector.of(connection, parts));
		this.gates = new RateGates(this::gate);
		this.deadlines = new Deadlines(parts.timer());
		this.inFlight = new InFlight(connection.limits().inFlight());
		this.webClient = filtered();
	}

	AdoConnection connection() {
		return this.connection;
	}

	WebClient webClient() {
		return this.webClient;
	}

	Deadlines deadlines() {
		return this.deadlines;
	}

	Timer timer() {
		return this.parts.timer();
	}

	boolean isObserved() {
		return !this.parts.observations().isNone();
	}

	boolean isClosed() {
		return this.lifetime.isOver();
	}

	ExchangeSettings settings(CallOptions options) {
		AdoCredential credential = (options.credential() != null) ? options.credential() : this.connection.credential();
		RetryStrategy retries = (options.attempts() != null) ? this.parts.retries().attempts(options.attempts())
				: this.parts.retries();
		return new ExchangeSettings(credential, this.gates.of(credential.identity()), retries,
				(options.timeout() != null) ? options.timeout() : this.connection.timeouts().deadline(),
				options.failFast(), this.parts.timer(), this.lifetime, this.counter);
	}

	ClientLoad load() {
		return this.counter.with(this.inFlight);
	}

	/**
	 * Ends the connections and refuses further calls; closing twice is fine.
	 */
	void close() {
		this.lifetime.end();
		this.deadlines.close();
		this.connector.close();
	}

	private WebClient filtered() {
		WebClient.Builder builder = WebClient.builder();
		this.parts.webClient().accept(builder);
		return builder.clientConnector(this.connector).defaultHeaders((headers) -> {
			headers.set(HttpHeaders.ACCEPT, MediaType.APPLICATION_JSON_VALUE);
			headers.set(HttpHeaders.ACCEPT_ENCODING, this.connection.compression() ? "gzip" : "identity");
			headers.set(HttpHeaders.USER_AGENT, userAgent());
			headers.set("X-TFS-FedAuthRedirect", "Suppress");
			this.connection.headers().forEach(headers::set);
		}).filters((filters) -> {
			if (isObserved()) {
				filters.add(new OperationObservationFilter(this.connection.name(), this.parts.observations()));
			}
			filters.add(new DeadlineFilter(this.deadlines));
			filters.add(new RetryFilter());
			filters.add(new RedirectFilter(this.connection));
			filters.add(new GateFilter(this.connection));
			filters.add(new InFlightFilter(this.inFlight));
			filters.add(new CredentialFilter(this.connection));
			filters.add(new AnswerFilter(this.connection.limits().memory(), this.connection.timeouts().stall()));
			if (isObserved()) {
				filters.add(new RequestObservationFilter(this.connection, this.parts.observations()));
			}
		}).build();
	}

	private static void refuse(AdoProxy proxy) {
		throw new IllegalArgumentException(
				"The proxy %s (ado.proxy) is for the client's own connector over Reactor Netty: another connector "
					.formatted(proxy) + "would not use it, set the proxy there, or at the JVM (https.proxyHost)");
	}

	private String userAgent() {
		String version = HttpPipeline.class.getPackage().getImplementationVersion();
		String client = "ado-client/" + ((version != null) ? version : "development");
		return this.connection.application().map((application) -> client + " " + application).orElse(client);
	}

	private RateGate gate() {
		AdoLimits limits = this.connection.limits();
		return new RateGate(this.parts.timer(), limits.lowRemaining(), limits.gateWait(),
				this.parts.rateLimitListener());
	}

}
