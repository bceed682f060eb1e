package dev.adoclient.connection;

import java.net.URI;
import java.util.Collections;
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

	AdoConnection(AdoConnectionBuilder builder, Address address, AdoCredential credential) {
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
	public static AdoConnectionBuilder builder() {
		return new AdoConnectionBuilder();
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

}
