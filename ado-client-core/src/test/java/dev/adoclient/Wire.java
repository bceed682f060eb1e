package dev.adoclient;

import java.net.URI;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import dev.adoclient.auth.AdoCredential;
import dev.adoclient.connection.AdoConnectionBuilder;
import dev.adoclient.connection.AdoRetries;
import dev.adoclient.connection.AdoService;

import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The wire in tests: a WireMock for the class, and clients of the organization "contoso"
 * on it. Retries do not wait.
 */
public final class Wire implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {

	private final WireMockServer server = new WireMockServer(
			WireMockConfiguration.options().dynamicPort().maxRequestJournalEntries(2000).disableConnectionReuse(false));

	@Override
	public void beforeAll(ExtensionContext context) {
		this.server.start();
	}

	@Override
	public void afterEach(ExtensionContext context) {
		this.server.resetAll();
	}

	@Override
	public void afterAll(ExtensionContext context) {
		this.server.stop();
	}

	/**
	 * Returns the server, for stubs and verification.
	 */
	public WireMockServer server() {
		return this.server;
	}

	/**
	 * Returns the URL of the organization.
	 */
	public URI url() {
		return URI.create(this.server.baseUrl() + "/contoso");
	}

	/**
	 * Returns a blocking client with a default project "web".
	 */
	public AdoClient client() {
		return client(UnaryOperator.identity());
	}

	/**
	 * Returns a blocking client with other settings.
	 */
	public AdoClient client(UnaryOperator<AdoClientBuilder<AdoClient>> settings) {
		return settings.apply(configured(AdoClient.builder())).build();
	}

	/**
	 * Returns an asynchronous client.
	 */
	public AdoAsyncClient asyncClient() {
		return asyncClient(UnaryOperator.identity());
	}

	/**
	 * Returns an asynchronous client with other settings.
	 */
	public AdoAsyncClient asyncClient(UnaryOperator<AdoClientBuilder<AdoAsyncClient>> settings) {
		return settings.apply(configured(AdoAsyncClient.builder())).build();
	}

	/**
	 * Returns what the only request was that reached the server.
	 */
	public LoggedRequest onlyRequest() {
		List<LoggedRequest> requests = requests();
		assertThat(requests).hasSize(1);
		return requests.get(0);
	}

	/**
	 * Returns all requests that reached the server, the first one first.
	 */
	public List<LoggedRequest> requests() {
		return this.server.findAll(anyRequestedFor(anyUrl()))
			.stream()
			.sorted(Comparator.comparing(LoggedRequest::getLoggedDate))
			.toList();
	}

	/**
	 * Returns the builder with what all clients here have in common.
	 */
	public <C> AdoClientBuilder<C> configured(AdoClientBuilder<C> builder) {
		return builder.baseUrl(url())
			.organization("contoso")
			.project("web")
			.credential(AdoCredential.personalAccessToken("pat-1"))
			.connection((connection) -> everyService(connection)
				.retries(AdoRetries.defaults().firstWait(Duration.ZERO).longestWait(Duration.ZERO)));
	}

	/** The services that have a host of their own on the cloud are here, too. */
	private AdoConnectionBuilder everyService(AdoConnectionBuilder connection) {
		for (AdoService service : AdoService.values()) {
			connection.host(service, url());
		}
		return connection;
	}

}
