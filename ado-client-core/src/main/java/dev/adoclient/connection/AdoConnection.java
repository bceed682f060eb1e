package dev.adoclient.connection;

import java.net.URI;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.adoclient.auth.AdoCredential;

/**
 * Everything that tells one connection to Azure DevOps from another. Immutable; made by
 * {@link #builder()}, which checks it. It shows its hosts and the kind of its credential,
 * never a secret.
 */
public final class AdoConnection {

	/** The name of a client that was given none. */
	public static final String DEFAULT_NAME = "default";

	private final String name;

	private final Address address;

	private final Trust trust;

	private final AdoCredential credential;

	private final @Nullable String project;

	private final String apiVersion;

	private final AdoTimeouts timeouts;

	private final AdoLimits limits;

	private final AdoRetries retries;

	private final @Nullable String application;

	private final Map<String, String> headers;

	private final boolean http2;

	private final boolean compression;

	private final @Nullable AdoProxy proxy;

	private AdoConnection(Builder builder, Address address, AdoCredential credential) {
		this.name = builder.name;
		this.address = address;
		this.trust = new Trust(address.deployment(), address.hosts());
		this.credential = credential;
		this.project = builder.project;
		this.apiVersion = builder.apiVersion;
		this.timeouts = builder.timeouts;
		this.limits = builder.limits;
		this.retries = builder.retries;
		this.application = builder.application;
		this.headers = Collections.unmodifiableMap(new LinkedHashMap<>(builder.headers));
		this.http2 = (builder.http2 != null) ? builder.http2 : address.deployment() != AdoDeployment.SERVER;
		this.compression = builder.compression;
		this.proxy = builder.proxy;
	}

	/**
	 * Returns a builder with the defaults of each setting.
	 */
	public static Builder builder() {
		return new Builder();
	}

	/**
	 * Returns the name by which the client's meters and pool are told apart.
	 */
	public String name() {
		return this.name;
	}

	public AdoDeployment deployment() {
		return this.address.deployment();
	}

	/**
	 * Returns the organization; of a Server, the collection.
	 */
	public String organization() {
		return this.address.organization();
	}

	/**
	 * Returns the base URL of a service, without a slash at its end; empty where the
	 * deployment has no such service.
	 */
	public Optional<URI> host(AdoService service) {
		return Optional.ofNullable(this.address.hosts().get(service));
	}

	public AdoCredential credential() {
		return this.credential;
	}

	/**
	 * Returns the project of clients that are not told another one.
	 */
	public Optional<String> project() {
		return Optional.ofNullable(this.project);
	}

	public String apiVersion() {
		return this.apiVersion;
	}

	public AdoTimeouts timeouts() {
		return this.timeouts;
	}

	public AdoLimits limits() {
		return this.limits;
	}

	public AdoRetries retries() {
		return this.retries;
	}

	/**
	 * Returns the name and version of the application, for the {@code User-Agent}.
	 */
	public Optional<String> application() {
		return Optional.ofNullable(this.application);
	}

	/**
	 * Returns the headers that each request carries besides the client's own.
	 */
	public Map<String, String> headers() {
		return this.headers;
	}

	/**
	 * Returns whether HTTP/2 is spoken with hosts that offer it.
	 */
	public boolean http2() {
		return this.http2;
	}

	/**
	 * Returns whether JSON is asked for compressed.
	 */
	public boolean compression() {
		return this.compression;
	}

	/**
	 * Returns the proxy; empty where it is that of the JVM, if there is one.
	 */
	public Optional<AdoProxy> proxy() {
		return Optional.ofNullable(this.proxy);
	}

	/**
	 * Returns whether the credential may be sent to an address: to the hosts of this
	 * connection, and to those that Microsoft runs for Azure DevOps on the cloud; always
	 * encrypted, unless the host was configured without or is this machine.
	 */
	public boolean trusts(URI address) {
		return this.trust.allowsCredential(address);
	}

	/**
	 * Returns whether http may be used for an address: on this machine, where the
	 * connection itself is on it, and where a host was configured with it.
	 */
	public boolean allowsUnencrypted(URI address) {
		return this.trust.allowsUnencrypted(address);
	}

	/**
	 * Returns whether an address is on this machine though the connection is not: what
	 * comes from elsewhere must not lead here.
	 */
	public boolean leadsToThisMachine(URI address) {
		return this.trust.leadsToThisMachine(address);
	}

	@Override
	public String toString() {
		return "AdoConnection[%s %s, %s]".formatted(deployment(), this.address.hosts().get(AdoService.CORE),
				this.credential);
	}

	/**
	 * Collects the settings of a connection. Not safe to share between threads.
	 */
	public static final class Builder {

		private String name = DEFAULT_NAME;

		private @Nullable String organization;

		private @Nullable AdoDeployment deployment;

		private @Nullable URI baseUrl;

		private final Map<AdoService, URI> hosts = new EnumMap<>(AdoService.class);

		private @Nullable AdoCredential credential;

		private @Nullable String project;

		private String apiVersion = "7.1";

		private AdoTimeouts timeouts = AdoTimeouts.defaults();

		private AdoLimits limits = AdoLimits.defaults();

		private AdoRetries retries = AdoRetries.defaults();

		private @Nullable String application;

		private final Map<String, String> headers = new LinkedHashMap<>();

		private boolean allowInsecure;

		private @Nullable Boolean http2;

		private boolean compression = true;

		private @Nullable AdoProxy proxy;

		private Builder() {
		}

		/**
		 * Sets the name of the client, by which its meters and its pool are told apart;
		 * {@value AdoConnection#DEFAULT_NAME} by default.
		 * @throws IllegalArgumentException if it is blank
		 */
		public Builder name(String name) {
			if (name.isBlank()) {
				throw new IllegalArgumentException("The name of a client is blank");
			}
			this.name = name;
			return this;
		}

		/**
		 * Sets the organization, as it stands in
		 * {@code https://dev.azure.com/{organization}}. A Server needs none, nor does a
		 * base URL that has it in it.
		 */
		public Builder organization(@Nullable String organization) {
			this.organization = organization;
			return this;
		}

		/**
		 * Sets the kind of deployment; by default it is told from the base URL.
		 */
		public Builder deployment(@Nullable AdoDeployment deployment) {
			this.deployment = deployment;
			return this;
		}

		/**
		 * Sets the URL of the organization, or of the collection of a Server; by default
		 * that of the organization on the cloud.
		 */
		public Builder baseUrl(@Nullable URI baseUrl) {
			this.baseUrl = baseUrl;
			return this;
		}

		/**
		 * Sets the URL of one service. A service whose URL is set always exists.
		 */
		public Builder host(AdoService service, URI url) {
			this.hosts.put(service, url);
			return this;
		}

		/**
		 * Sets who asks. Required.
		 */
		public Builder credential(AdoCredential credential) {
			this.credential = credential;
			return this;
		}

		/**
		 * Sets the project of clients that are not told another one.
		 */
		public Builder project(@Nullable String project) {
			this.project = project;
			return this;
		}

		/**
		 * Sets the version of the REST API; 7.1 by default, lower for an older Server.
		 */
		public Builder apiVersion(String apiVersion) {
			this.apiVersion = apiVersion;
			return this;
		}

		public Builder timeouts(AdoTimeouts timeouts) {
			this.timeouts = timeouts;
			return this;
		}

		public Builder limits(AdoLimits limits) {
			this.limits = limits;
			return this;
		}

		public Builder retries(AdoRetries retries) {
			this.retries = retries;
			return this;
		}

		/**
		 * Sets the name, and perhaps the version, of the application:
		 * {@code release-bot/3}.
		 * @throws IllegalArgumentException if it cannot stand in a header
		 */
		public Builder application(@Nullable String application) {
			if (application != null) {
				HeaderRules.check("User-Agent", application);
			}
			this.application = application;
			return this;
		}

		/**
		 * Adds a header to each request.
		 */
		public Builder header(String name, String value) {
			HeaderRules.check(name, value);
			this.headers.put(name, value);
			return this;
		}

		/**
		 * Allows http to hosts other than this machine: the credential then crosses the
		 * network unencrypted.
		 */
		public Builder allowInsecure(boolean allowInsecure) {
			this.allowInsecure = allowInsecure;
			return this;
		}

		/**
		 * Sets whether HTTP/2 is spoken with hosts that offer it when the encrypted
		 * connection is made; HTTP/1.1 otherwise. By default on the cloud, and not with a
		 * Server: where that signs in through Windows it refuses HTTP/2.
		 */
		public Builder http2(@Nullable Boolean http2) {
			this.http2 = http2;
			return this;
		}

		/**
		 * Sets whether JSON is asked for compressed, which it is by default. Content that
		 * is streamed never is. What comes compressed unasked is unpacked all the same.
		 */
		public Builder compression(boolean compression) {
			this.compression = compression;
			return this;
		}

		/**
		 * Sets the proxy, in place of that of the JVM ({@code https.proxyHost}). A
		 * connector of the application has its own: with one, a client is not built.
		 */
		public Builder proxy(@Nullable AdoProxy proxy) {
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

}
