package dev.adoclient.autoconfigure;

import java.net.URI;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.ssl.SslBundle;

import dev.adoclient.auth.AdoCredential;
import dev.adoclient.connection.AdoDeployment;
import dev.adoclient.connection.AdoService;

/**
 * The details of a named client: its own, or those of the client without a name where it
 * inherits them, whoever says those.
 */
final class NamedAdoConnectionDetails implements AdoConnectionDetails, AutoCloseable {

	private final ClientProperties client;

	private final PropertiesAdoConnectionDetails own;

	private final @Nullable AdoConnectionDetails inherited;

	NamedAdoConnectionDetails(ClientProperties client, PropertiesAdoConnectionDetails own,
			@Nullable AdoConnectionDetails inherited) {
		this.client = client;
		this.own = own;
		this.inherited = inherited;
	}

	ClientProperties client() {
		return this.client;
	}

	@Override
	public @Nullable String getOrganization() {
		return address().getOrganization();
	}

	@Override
	public @Nullable URI getBaseUrl() {
		return address().getBaseUrl();
	}

	@Override
	public @Nullable AdoDeployment getDeployment() {
		return address().getDeployment();
	}

	@Override
	public Map<AdoService, URI> getHosts() {
		return address().getHosts();
	}

	@Override
	public @Nullable String getProject() {
		return this.client.sets("project") ? this.client.values().project() : address().getProject();
	}

	@Override
	public @Nullable SslBundle getSslBundle() {
		return address().getSslBundle();
	}

	@Override
	public AdoCredential getCredential() {
		return (this.inherited != null && this.client.inheritsCredential()) ? this.inherited.getCredential()
				: this.own.getCredential();
	}

	@Override
	public void close() {
		this.own.close();
	}

	private AdoConnectionDetails address() {
		return (this.inherited == null || this.client.hasOwnAddress()) ? this.own : this.inherited;
	}

}
