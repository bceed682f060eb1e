package dev.adoclient.autoconfigure.endpoint;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.convert.DurationStyle;

import dev.adoclient.AdoAsyncClient;
import dev.adoclient.auth.AdoCredential;
import dev.adoclient.autoconfigure.Failure;
import dev.adoclient.connection.AdoConnection;
import dev.adoclient.connection.AdoProxy;
import dev.adoclient.connection.AdoService;
import dev.adoclient.throttle.ClientLoad;
import dev.adoclient.throttle.RateLimits;

/**
 * A client as the endpoint shows it.
 *
 * @param organization the organization, or the collection of a Server
 * @param deployment the kind of deployment
 * @param project the project of clients that are not told another one
 * @param hosts the URLs of its services
 * @param apiVersion the version of the REST API
 * @param credential the kind of credential
 * @param proxy host and port of the proxy; {@code null} where it is that of the JVM, if
 * there is one
 * @param quota what is known of the service's rate limits
 * @param gate the rate gate
 * @param inFlight the requests under way
 * @param retries how often a request was sent again since the start
 * @param failures the last failures, the latest first
 */
public record ClientDescription(String organization, String deployment, @Nullable String project,
		Map<String, URI> hosts, String apiVersion, String credential, @Nullable String proxy, Quota quota, Gate gate,
		InFlightRequests inFlight, long retries, List<Failure> failures) {

	static ClientDescription of(AdoAsyncClient client, List<Failure> failures) {
		AdoConnection connection = client.connection();
		RateLimits limits = client.rateLimits();
		ClientLoad load = client.load();
		return new ClientDescription(connection.organization(), word(connection.deployment()),
				connection.project().orElse(null), hosts(connection), connection.apiVersion(),
				kind(connection.credential()), connection.proxy().map(AdoProxy::toString).orElse(null),
				Quota.of(limits), Gate.of(limits, load),
				new InFlightRequests(load.inFlight(), load.inFlightLimit(), load.waitingForPlace(), load.placeWaits()),
				load.retries(), failures);
	}

	private static Map<String, URI> hosts(AdoConnection connection) {
		Map<String, URI> hosts = new TreeMap<>();
		for (AdoService service : AdoService.values()) {
			connection.host(service).ifPresent((host) -> hosts.put(word(service), host));
		}
		return hosts;
	}

	/**
	 * Returns what kind of credential it is. The text of one that the application made
	 * may be anything, so that its type has to do.
	 */
	private static String kind(AdoCredential credential) {
		boolean ours = credential.getClass().getPackageName().startsWith(AdoCredential.class.getPackageName());
		return ours ? credential.toString() : credential.getClass().getSimpleName();
	}

	private static String word(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/**
	 * What is known of the service's rate limits, as its last answers told.
	 *
	 * @param resource what was limited
	 * @param limit how many units there are in all
	 * @param remaining how many units are left
	 * @param delay by how much the service held the last request back, such as
	 * {@code 1.5s}
	 * @param reset when all units are back
	 */
	public record Quota(@Nullable String resource, @Nullable BigDecimal limit, @Nullable BigDecimal remaining,
			@Nullable String delay, @Nullable Instant reset) {

		private static Quota of(RateLimits limits) {
			BigDecimal delay = limits.delay();
			return new Quota(limits.resource(), limits.limit(), limits.remaining(),
					(delay != null) ? delay.toPlainString() + "s" : null, limits.reset());
		}

	}

	/**
	 * The rate gate.
	 *
	 * @param open whether requests pass
	 * @param closedUntil until when the service asked to wait
	 * @param waiting how many requests wait
	 * @param waits how often a request had to wait since the start
	 * @param waited the sum of those waits, such as {@code 1500ms}
	 */
	public record Gate(boolean open, @Nullable Instant closedUntil, int waiting, long waits, String waited) {

		private static Gate of(RateLimits limits, ClientLoad load) {
			return new Gate(limits.closedUntil() == null, limits.closedUntil(), limits.waiting(), load.gateWaits(),
					text(load.gateWaited()));
		}

		private static String text(Duration time) {
			return DurationStyle.SIMPLE.print(time);
		}

	}

	/**
	 * The requests under way.
	 *
	 * @param now how many are under way
	 * @param limit how many may be
	 * @param waiting how many wait for a place
	 * @param waits how often a request had to wait for one since the start
	 */
	public record InFlightRequests(int now, int limit, int waiting, long waits) {
	}

}
