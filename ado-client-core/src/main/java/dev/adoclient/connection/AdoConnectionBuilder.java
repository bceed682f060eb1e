package dev.adoclient.connection;

import java.net.URI;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.adoclient.auth.AdoCredential;

/**
 * Collects the settings of a connection. Not safe to share between threads.
 */
public final class AdoConnectionBuilder {

	String name = AdoConnection.DEFAULT_NAME;

	private @Nullable String organization;

	private @Nullable AdoDeployment deployment;

	private @Nullable URI baseUrl;

	private final Map<AdoService, URI> hosts = new EnumMap<>(AdoService.class);

	private @Nullable AdoCredential credential;

	@Nullable String project;

	String apiVersion = "7.1";

	AdoTimeouts timeouts = AdoTimeouts.defaults();

	AdoLimits limits = AdoLimits.defaults();

	AdoRetries retries = AdoRetries.defaults();

	@Nullable String application;

	final Map<String, String> headers = new LinkedHashMap<>();

	private boolean allowInsecure;

	@Nullable Boolean http2;

	boolean compression = true;

	@Nullable AdoProxy proxy;

	AdoConnectionBuilder() {
	}

	/**
	 * Sets the name of the client, by which its meters and its pool are told apart;
	 * {@value AdoConnection#DEFAULT_NAME} by default.
	 * @throws IllegalArgumentException if it is blank
	 */
	public AdoConnectionBuilder name(String name) {
		if (name.isBlank()) {
			throw new IllegalArgumentException("The name of a client is blank");
		}
		this.name = name;
		return this;
	}

	/**
	 * Sets the organization, as it stands in
	 * {@code https://dev.azure.com/{organization}}. A Server needs none, nor does a base
	 * URL that has it in it.
	 */
	public AdoConnectionBuilder organization(@Nullable String organization) {
		this.organization = organization;
		return this;
	}

	/**
	 * Sets the kind of deployment; by default it is told from the base URL.
	 */
	public AdoConnectionBuilder deployment(@Nullable AdoDeployment deployment) {
		this.deployment = deployment;
		return this;
	}

	/**
	 * Sets the URL of the organization, or of the collection of a Server; by default that
	 * of the organization on the cloud.
	 */
	public AdoConnectionBuilder baseUrl(@Nullable URI baseUrl) {
		this.baseUrl = baseUrl;
		return this;
	}

	/**
	 * Sets the URL of one service. A service whose URL is set always exists.
	 */
	public AdoConnectionBuilder host(AdoService service, URI url) {
		this.hosts.put(service, url);
		return this;
	}

	/**
	 * Sets who asks. Required.
	 */
	public AdoConnectionBuilder credential(AdoCredential credential) {
		this.credential = credential;
		return this;
	}

	/**
	 * Sets the project of clients that are not told another one.
	 */
	public AdoConnectionBuilder project(@Nullable String project) {
		this.project = project;
		return this;
	}

	/**
	 * Sets the version of the REST API; 7.1 by default, lower for an older Server.
	 */
	public AdoConnectionBuilder apiVersion(String apiVersion) {
		this.apiVersion = apiVersion;
		return this;
	}

	/**
	 * Sets the timeouts; {@link AdoTimeouts#defaults()} unless set.
	 */
	public AdoConnectionBuilder timeouts(AdoTimeouts timeouts) {
		this.timeouts = timeouts;
		return this;
	}

	/**
	 * Sets the limits; {@link AdoLimits#defaults()} unless set.
	 */
	public AdoConnectionBuilder limits(AdoLimits limits) {
		this.limits = limits;
		return this;
	}

	/**
	 * Sets the retries; {@link AdoRetries#defaults()} unless set.
	 */
	public AdoConnectionBuilder retries(AdoRetries retries) {
		this.retries = retries;
		return this;
	}

	/**
	 * Sets the name, and perhaps the version, of the application: {@code release-bot/3}.
	 * @throws IllegalArgumentException if it cannot stand in a header
	 */
	public AdoConnectionBuilder application(@Nullable String application) {
		if (application != null) {
			HeaderRules.check("User-Agent", application);
		}
		this.application = application;
		return this;
	}

	/**
	 * Adds a header to each request.
	 * @throws IllegalArgumentException if it is one of the client's own, or cannot be
	 * sent
	 */
	public AdoConnectionBuilder header(String name, String value) {
		HeaderRules.check(name, value);
		this.headers.put(name, value);
		return this;
	}

	/**
	 * Allows http to hosts other than this machine: the credential then crosses the
	 * network unencrypted.
	 */
	public AdoConnectionBuilder allowInsecure(boolean allowInsecure) {
		this.allowInsecure = allowInsecure;
		return this;
	}

	/**
	 * Sets whether HTTP/2 is spoken with hosts that offer it when the encrypted
	 * connection is made; HTTP/1.1 otherwise. By default on the cloud, and not with a
	 * Server: where that signs in through Windows it refuses HTTP/2.
	 */
	public AdoConnectionBuilder http2(@Nullable Boolean http2) {
		this.http2 = http2;
		return this;
	}

	/**
	 * Sets whether JSON is asked for compressed, which it is by default. Content that is
	 * streamed never is. What comes compressed unasked is unpacked all the same.
	 */
	public AdoConnectionBuilder compression(boolean compression) {
		this.compression = compression;
		return this;
	}

	/**
	 * Sets the proxy, in place of that of the JVM ({@code https.proxyHost}). A connector
	 * of the application has its own: with one, a client is not built.
	 */
	public AdoConnectionBuilder proxy(@Nullable AdoProxy proxy) {
		this.proxy = proxy;
		return this;
	}

	/**
	 * Returns the connection.
	 * @throws IllegalArgumentException if something is missing or contradicts itself
	 */
	public AdoConnection build() {
		if (this.credential == null) {
			throw new IllegalArgumentException("A connection to Azure DevOps needs a credential");
		}
		ApiVersionRules.check(this.apiVersion);
		return new AdoConnection(this,
				Address.of(this.deployment, this.organization, this.baseUrl, this.hosts, this.allowInsecure),
				this.credential);
	}

}
