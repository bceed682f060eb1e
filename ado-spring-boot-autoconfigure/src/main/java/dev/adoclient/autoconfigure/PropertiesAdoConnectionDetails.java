package dev.adoclient.autoconfigure;

import java.net.URI;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.adoclient.auth.AdoCredential;
import dev.adoclient.connection.AdoDeployment;
import dev.adoclient.connection.AdoService;
import dev.adoclient.connection.WebAddress;

/**
 * The details as the properties say them. The credential is a bean of the application,
 * which wins, or else made of the properties when it is first asked for; what was made
 * here is closed here.
 */
final class PropertiesAdoConnectionDetails implements AdoConnectionDetails, AutoCloseable {

	private final ClientProperties client;

	private final AdoProperties properties;

	private final @Nullable AdoCredential handed;

	private final PropertiesCredential described;

	private @Nullable AdoCredential made;

	PropertiesAdoConnectionDetails(ClientProperties client, @Nullable AdoCredential handed,
			PropertiesCredential described) {
		this.client = client;
		this.properties = client.values();
		this.handed = handed;
		this.described = described;
	}

	@Override
	public @Nullable String getOrganization() {
		return Placeholders.filled(this.client.nameOf("organization"), this.properties.organization());
	}

	@Override
	public @Nullable URI getBaseUrl() {
		String baseUrl = this.properties.baseUrl();
		return (baseUrl != null) ? address("base-url", baseUrl) : null;
	}

	@Override
	public @Nullable AdoDeployment getDeployment() {
		return this.properties.deployment();
	}

	@Override
	public Map<AdoService, URI> getHosts() {
		Map<AdoService, URI> hosts = new EnumMap<>(AdoService.class);
		this.properties.hosts()
			.forEach((service, address) -> hosts.put(service,
					address("hosts." + service.name().toLowerCase(Locale.ROOT).replace('_', '-'), address)));
		return hosts;
	}

	@Override
	public synchronized AdoCredential getCredential() {
		if (this.handed != null) {
			return this.handed;
		}
		if (this.made == null) {
			this.made = this.described.create();
		}
		return this.made;
	}

	@Override
	public synchronized void close() {
		if (this.made != null) {
			this.made.close();
		}
	}

	/**
	 * Reads an address here, since Boot's conversion would encode {@code %20} once more.
	 */
	private URI address(String setting, String text) {
		String property = this.client.nameOf(setting);
		Placeholders.filled(property, text);
		try {
			return WebAddress.of(text);
		}
		catch (IllegalArgumentException ex) {
			throw new AdoConfigurationException("%s cannot be used: %s.".formatted(property, ex.getMessage()),
					"Set it to an address such as https://tfs.example.com/tfs/DefaultCollection.", ex);
		}
	}

}
