package dev.adoclient.autoconfigure;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.PlaceholdersResolver;
import org.springframework.boot.context.properties.bind.PropertySourcesPlaceholdersResolver;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * The properties of one client. Those of a named client stand over those of
 * {@code ado.*}, with three exceptions, so that no secret goes where it was not meant to
 * go: an address, a credential with the headers, and a proxy with its credential, are
 * each inherited whole or not at all. What counts is what is set, never a default.
 */
final class ClientProperties {

	private static final String ROOT = "ado";

	private static final String HOSTS = "hosts";

	private static final Set<String> ADDRESS = Set.of("organization", "base-url", "deployment", HOSTS,
			"allow-insecure");

	/** What makes sense for one address only. */
	private static final Set<String> OF_ADDRESS = Set.of("project", "api-version", "http2");

	private static final Set<String> CREDENTIAL = Set.of("token", "token-file", "bearer-token", "user", "password",
			"credential", "oauth2.registration");

	/** The hosts that are connected to directly are no secret of any proxy. */
	private static final Set<String> PROXY = Set.of("proxy.host", "proxy.port", "proxy.user", "proxy.password");

	private static final String HEADERS = "headers";

	private static final String INHERIT_CREDENTIAL = "inherit-credential";

	private final Environment environment;

	private final @Nullable String name;

	private final Binder binder;

	private final boolean ownAddress;

	private final boolean inheritsCredential;

	private final Binder merged;

	private final AdoProperties values;

	private ClientProperties(Environment environment, @Nullable String name, Binder binder, boolean ownAddress,
			boolean inheritsCredential, Binder merged) {
		this.environment = environment;
		this.name = name;
		this.binder = binder;
		this.ownAddress = ownAddress;
		this.inheritsCredential = inheritsCredential;
		this.merged = merged;
		this.values = merged.bindOrCreate(ROOT, AdoProperties.class);
	}

	/**
	 * Returns the properties of the client without a name.
	 */
	static ClientProperties ofDefault(Environment environment) {
		Binder binder = Binder.get(environment);
		return new ClientProperties(environment, null, binder, true, false, binder);
	}

	/**
	 * Returns the properties of a named client.
	 * @param addressBean whether a bean says where the client goes and as whom
	 * @param credentialBean whether a bean is the credential of the client
	 */
	static ClientProperties named(Environment environment, String name, boolean addressBean, boolean credentialBean) {
		PlaceholdersResolver placeholders = new PropertySourcesPlaceholdersResolver(environment);
		ConfigurationPropertyName prefix = ConfigurationPropertyName.adapt(ClientNames.prefix(name), '.');
		List<ConfigurationPropertySource> all = StreamSupport
			.stream(ConfigurationPropertySources.get(environment).spliterator(), false)
			.toList();
		List<ConfigurationPropertySource> own = all.stream()
			.map((source) -> ClientPropertySource.of(source, prefix, ROOT, placeholders))
			.toList();
		Binder binder = new Binder(own, placeholders);
		boolean ownAddress = addressBean || isSet(binder, ADDRESS);
		boolean ownCredential = addressBean || credentialBean || isSet(binder, CREDENTIAL);
		boolean inheritsCredential = !ownCredential
				&& (!ownAddress || binder.bind(ROOT + "." + INHERIT_CREDENTIAL, Boolean.class).orElse(false));
		Set<ConfigurationPropertyName> hidden = hidden(ownAddress, inheritsCredential, isSet(binder, PROXY));
		Stream<ConfigurationPropertySource> inherited = all.stream()
			.map((source) -> source.filter((property) -> hidden.stream().noneMatch((each) -> holds(each, property))));
		return new ClientProperties(environment, name, binder, ownAddress, inheritsCredential,
				new Binder(Stream.concat(own.stream(), inherited).toList(), placeholders));
	}

	private static boolean isSet(Binder binder, Set<String> properties) {
		return properties.stream().anyMatch((property) -> isSet(binder, property));
	}

	private static boolean isSet(Binder binder, String property) {
		String name = ROOT + "." + property;
		boolean map = property.equals(HOSTS) || property.equals(HEADERS);
		return map ? binder.bind(name, Bindable.mapOf(String.class, String.class)).isBound()
				: binder.bind(name, String.class).isBound();
	}

	private static Set<ConfigurationPropertyName> hidden(boolean ownAddress, boolean inheritsCredential,
			boolean ownProxy) {
		Stream<String> address = ownAddress ? Stream.concat(ADDRESS.stream(), OF_ADDRESS.stream()) : Stream.empty();
		Stream<String> credential = inheritsCredential ? Stream.empty()
				: Stream.concat(CREDENTIAL.stream(), Stream.of(HEADERS));
		Stream<String> proxy = ownProxy ? PROXY.stream() : Stream.empty();
		return Stream.of(address, credential, proxy, Stream.of(INHERIT_CREDENTIAL))
			.flatMap((properties) -> properties)
			.map((property) -> ConfigurationPropertyName.of(ROOT + "." + property))
			.collect(Collectors.toUnmodifiableSet());
	}

	private static boolean holds(ConfigurationPropertyName hidden, ConfigurationPropertyName property) {
		return hidden.equals(property) || hidden.isAncestorOf(property);
	}

	/**
	 * Returns the name of the client; {@code null} of the one without a name.
	 */
	@Nullable String name() {
		return this.name;
	}

	AdoProperties values() {
		return this.values;
	}

	/**
	 * Returns the token of the job of a pipeline that this application runs in, as far as
	 * the pipeline hands it on.
	 */
	@Nullable String pipelineToken() {
		String token = this.environment.getProperty("SYSTEM_ACCESSTOKEN");
		return StringUtils.hasText(token) ? token.strip() : null;
	}

	/**
	 * Returns whether the client says itself where it goes.
	 */
	boolean hasOwnAddress() {
		return this.ownAddress;
	}

	/**
	 * Returns whether the credential, and the headers with it, are those of
	 * {@code ado.*}.
	 */
	boolean inheritsCredential() {
		return this.inheritsCredential;
	}

	/**
	 * Returns whether a property is set for this client itself.
	 */
	boolean sets(String property) {
		return isSet(this.binder, property);
	}

	/**
	 * Returns whether a property is set for this client, by itself or by what it
	 * inherits.
	 */
	boolean has(String property) {
		return StringUtils.hasText(this.merged.bind(ROOT + "." + property, String.class).orElse(""));
	}

	/**
	 * Returns the name under which a property is set that this client has.
	 */
	String nameOf(String property) {
		return (this.name == null || sets(property)) ? ownNameOf(property) : ROOT + "." + property;
	}

	/**
	 * Returns the name under which the client itself would set a property.
	 */
	String ownNameOf(String property) {
		return ((this.name != null) ? ClientNames.prefix(this.name) : ROOT) + "." + property;
	}

}
