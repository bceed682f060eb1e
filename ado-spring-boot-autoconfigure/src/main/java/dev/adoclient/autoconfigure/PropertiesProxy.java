package dev.adoclient.autoconfigure;

import org.jspecify.annotations.Nullable;

import dev.adoclient.autoconfigure.AdoProperties.Proxy;
import dev.adoclient.connection.AdoProxy;

/**
 * The proxy that the properties describe.
 */
final class PropertiesProxy {

	private final ClientProperties client;

	private final Proxy properties;

	PropertiesProxy(ClientProperties client) {
		this.client = client;
		this.properties = client.values().proxy();
	}

	/**
	 * Returns the proxy; {@code null} where the properties name none.
	 */
	@Nullable AdoProxy create() {
		String host = filled("host", this.properties.host());
		Integer port = this.properties.port();
		String user = filled("user", this.properties.user());
		String password = filled("password", this.properties.password());
		if (host == null) {
			refuse((port != null) ? "port" : (user != null) ? "user" : (password != null) ? "password" : null);
			return null;
		}
		if (port == null) {
			throw incomplete("host", "port");
		}
		if ((user == null) != (password == null)) {
			throw incomplete((user != null) ? "user" : "password", (user != null) ? "password" : "user");
		}
		try {
			return new AdoProxy(host, port, user, password, this.properties.nonProxyHosts());
		}
		catch (IllegalArgumentException ex) {
			throw new AdoConfigurationException(
					"%s cannot be used: %s.".formatted(this.client.nameOf("proxy") + ".*", ex.getMessage()),
					"Correct the properties of the proxy.", ex);
		}
	}

	private void refuse(@Nullable String given) {
		if (given != null) {
			throw incomplete(given, "host");
		}
	}

	private @Nullable String filled(String property, @Nullable String value) {
		return Placeholders.filled(this.client.nameOf("proxy." + property), value);
	}

	private AdoConfigurationException incomplete(String given, String missing) {
		return new AdoConfigurationException(
				"%s is set, but %s is not.".formatted(this.client.nameOf("proxy." + given),
						this.client.ownNameOf("proxy." + missing)),
				"Set both, or no property of a proxy for that of the JVM (https.proxyHost).");
	}

}
