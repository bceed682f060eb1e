package dev.adoclient.autoconfigure;

import java.net.URI;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.adoclient.auth.AdoCredential;
import dev.adoclient.connection.AdoDeployment;
import dev.adoclient.connection.AdoService;

/**
 * The details as the properties say them. The credential is a bean of the application,
 * which wins, or else made of the properties when it is first asked for; what was made
 * here is closed here.
 */
final class PropertiesAdoConnectionDetails implements AdoConnectionDetails, AutoCloseable {

	private final AdoProperties properties;

	private final @Nullable AdoCredential handed;

	private final PropertiesCredential described;

	private @Nullable AdoCredential made;

	PropertiesAdoConnectionDetails(AdoProperties properties, @Nullable AdoCredential handed,
			PropertiesCredential described) {
		this.properties = properties;
		this.handed = handed;
		this.described = described;
	}

	@Override
	public @Nullable String getOrganization() {
		return this.properties.organization();
	}

	@Override
	public @Nullable URI getBaseUrl() {
		return this.properties.baseUrl();
	}

	@Override
	public @Nullable AdoDeployment getDeployment() {
		return this.properties.deployment();
	}

	@Override
	public Map<AdoService, URI> getHosts() {
		return this.properties.hosts();
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

}
