package dev.adoclient.autoconfigure;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.StringUtils;
import org.springframework.util.unit.DataSize;

import dev.adoclient.connection.AdoDeployment;
import dev.adoclient.connection.AdoService;

/**
 * The properties {@code ado.*}. A blank text counts as unset, as an empty variable of the
 * environment is one.
 *
 * @param organization Name of the organization, as in
 * https://dev.azure.com/{organization}. Not needed for a Server, nor where the base URL
 * has it.
 * @param project Project of clients that are not told another one.
 * @param baseUrl URL of the organization, or of the collection of a Server. Default is
 * the organization on the cloud. Blanks and letters beyond ASCII are encoded.
 * @param deployment Kind of deployment: cloud, legacy or server. Default is told from the
 * base URL.
 * @param hosts URLs of single services (such as core, graph or releases), for gateways
 * and emulators.
 * @param allowInsecure Whether http is allowed to hosts other than this machine, so that
 * the credential crosses the network unencrypted.
 * @param apiVersion Version of the REST API, lower for an older Server.
 * @param application Name, and perhaps version, of the application for the User-Agent.
 * Default is spring.application.name.
 * @param http2 Whether HTTP/2 is spoken with hosts that offer it. Default is true on the
 * cloud and false for a Server.
 * @param compression Whether JSON is asked for compressed.
 * @param headers Headers that each request carries in addition.
 * @param token Personal access token. One of this, a bearer token, user and password, or
 * another credential.
 * @param tokenFile File with a personal access token, read for each request, so that a
 * token that was exchanged there counts at once.
 * @param bearerToken Token of Microsoft Entra.
 * @param user User name, together with a password.
 * @param password Password of the user.
 * @param credential Credential that is not a text: azure-identity takes the
 * TokenCredential bean, or else what the environment offers; pipeline takes the token of
 * the pipeline's job, from SYSTEM_ACCESSTOKEN.
 * @param oauth2 the client of Spring Security whose token is sent
 * @param inheritCredential Whether a named client that has an address of its own sends
 * the credential and the headers of ado.* there. Only below ado.clients; not inherited
 * itself.
 * @param ssl certificates of encrypted connections
 * @param proxy the proxy on the way
 * @param timeouts how long things may take
 * @param limits how much may happen at once
 * @param retry how calls are repeated
 */
@ConfigurationProperties("ado")
record AdoProperties(@Nullable String organization, @Nullable String project, @Nullable String baseUrl,
		@Nullable AdoDeployment deployment, @DefaultValue Map<AdoService, String> hosts,
		@DefaultValue("false") boolean allowInsecure, @DefaultValue("7.1") String apiVersion,
		@Nullable String application, @Nullable Boolean http2, @DefaultValue("true") boolean compression,
		@DefaultValue Map<String, String> headers, @Nullable String token, @Nullable String tokenFile,
		@Nullable String bearerToken, @Nullable String user, @Nullable String password, @Nullable Credential credential,
		@DefaultValue OAuth2 oauth2, @Nullable Boolean inheritCredential, @DefaultValue Ssl ssl,
		@DefaultValue Proxy proxy, @DefaultValue Timeouts timeouts, @DefaultValue Limits limits,
		@DefaultValue Retry retry) {

	public AdoProperties {
		organization = unlessBlank(organization);
		project = unlessBlank(project);
		baseUrl = unlessBlank(baseUrl);
		application = unlessBlank(application);
		token = unlessBlank(token);
		tokenFile = unlessBlank(tokenFile);
		bearerToken = unlessBlank(bearerToken);
		user = unlessBlank(user);
		// The blanks around a password may be part of it.
		password = StringUtils.hasText(password) ? password : null;
		hosts = hosts.entrySet()
			.stream()
			.filter((host) -> StringUtils.hasText(host.getValue()))
			.collect(Collectors.toUnmodifiableMap(Entry::getKey, Entry::getValue));
		headers = Map.copyOf(headers);
	}

	@Override
	public String toString() {
		return "AdoProperties[organization=%s, project=%s]".formatted(this.organization, this.project);
	}

	private static @Nullable String unlessBlank(@Nullable String text) {
		return StringUtils.hasText(text) ? text.strip() : null;
	}

	/**
	 * Credentials that are not a text.
	 */
	public enum Credential {

		/** A credential of Azure Identity. */
		AZURE_IDENTITY,

		/** The token of a pipeline's job. */
		PIPELINE

	}

	/**
	 * The client of Spring Security whose token is sent.
	 *
	 * @param registration Id of the client registration, from
	 * spring.security.oauth2.client.registration, with the grant client_credentials.
	 */
	public record OAuth2(@Nullable String registration) {

		public OAuth2 {
			registration = unlessBlank(registration);
		}

	}

	/**
	 * Certificates of encrypted connections.
	 *
	 * @param bundle Name of the SSL bundle with the certificates to trust, and perhaps
	 * one of the client. Default is what the JVM trusts.
	 */
	public record Ssl(@Nullable String bundle) {

		public Ssl {
			bundle = unlessBlank(bundle);
		}

	}

	/**
	 * The proxy on the way.
	 *
	 * @param host Host of the proxy, without http:// and port. Default is the proxy of
	 * the JVM, from https.proxyHost.
	 * @param port Port of the proxy.
	 * @param user User name for the proxy, together with a password.
	 * @param password Password for the proxy.
	 * @param nonProxyHosts Hosts that are connected to directly, such as *.example.com.
	 * This machine always is.
	 */
	public record Proxy(@Nullable String host, @Nullable Integer port, @Nullable String user, @Nullable String password,
			@DefaultValue List<String> nonProxyHosts) {

		public Proxy {
			host = unlessBlank(host);
			user = unlessBlank(user);
			password = StringUtils.hasText(password) ? password : null;
			nonProxyHosts = nonProxyHosts.stream().map(String::strip).filter(StringUtils::hasText).toList();
		}

		@Override
		public String toString() {
			return "Proxy[host=%s, port=%s]".formatted(this.host, this.port);
		}

	}

	/**
	 * How long things may take.
	 *
	 * @param connect Time until a connection is made.
	 * @param read Time until the service sends something more.
	 * @param deadline Time for a call with all its retries and waits.
	 * @param stall Time until the next part of a download comes, counted only while one
	 * is asked for.
	 * @param acquire Time until a connection of the pool is free.
	 * @param idle Time until an unused connection leaves the pool.
	 */
	public record Timeouts(@DefaultValue("10s") Duration connect, @DefaultValue("300s") Duration read,
			@DefaultValue("10m") Duration deadline, @DefaultValue("60s") Duration stall,
			@DefaultValue("45s") Duration acquire, @DefaultValue("30s") Duration idle) {
	}

	/**
	 * How much may happen at once, and how much is held.
	 *
	 * @param connections Connections to each host.
	 * @param inFlight Requests to the organization at once; the next ones wait in order.
	 * @param fanOut Requests that one operation makes side by side.
	 * @param memory Longest JSON answer. Content that is streamed has no limit.
	 * @param gateWait Longest wait at the rate gate that the service did not ask for;
	 * zero refuses at once.
	 * @param lowRemaining Number of remaining units of the service's rate limit below
	 * which requests are spaced.
	 */
	public record Limits(@DefaultValue("50") int connections, @DefaultValue("100") int inFlight,
			@DefaultValue("8") int fanOut, @DefaultValue("16MB") DataSize memory,
			@DefaultValue("60s") Duration gateWait, @DefaultValue("10") int lowRemaining) {
	}

	/**
	 * How calls are repeated, where repeating is safe.
	 *
	 * @param attempts Number of times that a request is sent at the most, the first time
	 * included.
	 * @param firstWait Wait before the second attempt; it grows from attempt to attempt,
	 * at random.
	 * @param factor Factor by which the wait grows.
	 * @param longestWait Longest wait between two attempts. A wait that the service asks
	 * for may be longer.
	 */
	public record Retry(@DefaultValue("5") int attempts, @DefaultValue("500ms") Duration firstWait,
			@DefaultValue("2") double factor, @DefaultValue("10s") Duration longestWait) {
	}

}
