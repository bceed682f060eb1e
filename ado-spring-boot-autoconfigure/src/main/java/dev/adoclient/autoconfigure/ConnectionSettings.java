package dev.adoclient.autoconfigure;

import java.net.URI;

import org.jspecify.annotations.Nullable;

import dev.adoclient.connection.AdoConnectionBuilder;
import dev.adoclient.connection.AdoDeployment;
import dev.adoclient.connection.OrganizationRules;

/**
 * Carries over to the builder of a connection where it goes, and as whom. A value that
 * the builder refuses is named with its property.
 */
final class ConnectionSettings {

	private final ClientProperties client;

	private final AdoConnectionDetails details;

	ConnectionSettings(ClientProperties client, AdoConnectionDetails details) {
		this.client = client;
		this.details = details;
	}

	void applyTo(AdoConnectionBuilder connection) {
		requireOrganization();
		AdoProperties properties = this.client.values();
		String project = this.details.getProject();
		connection.organization(this.details.getOrganization())
			.baseUrl(this.details.getBaseUrl())
			.deployment(this.details.getDeployment())
			.credential(this.details.getCredential())
			.project((project != null) ? project
					: Placeholders.filled(this.client.nameOf("project"), properties.project()))
			.apiVersion(properties.apiVersion())
			.allowInsecure(properties.allowInsecure())
			.http2(properties.http2());
		this.details.getHosts().forEach(connection::host);
		properties.headers().forEach((name, value) -> header(connection, name, value));
	}

	private void requireOrganization() {
		URI baseUrl = this.details.getBaseUrl();
		AdoDeployment deployment = this.details.getDeployment();
		boolean server = ((deployment != null) ? deployment : AdoDeployment.of(baseUrl)) == AdoDeployment.SERVER;
		if (!server && this.details.getOrganization() == null && organizationIn(baseUrl) == null) {
			throw (baseUrl != null) ? missingBesideBaseUrl()
					: (this.client.name() != null) ? missing(this.client.name()) : missing();
		}
	}

	private @Nullable String organizationIn(@Nullable URI baseUrl) {
		try {
			return OrganizationRules.in(baseUrl);
		}
		catch (IllegalArgumentException ex) {
			throw new AdoConfigurationException(ex.getMessage() + ".",
					"Correct %s.".formatted(this.client.nameOf("base-url")), ex);
		}
	}

	static AdoConfigurationException missing() {
		return new AdoConfigurationException("No organization of Azure DevOps is configured.", """
				Set ado.organization to the name that stands behind https://dev.azure.com/ in its address:
				  ado.organization=contoso        (or ADO_ORGANIZATION=contoso in the environment)
				For an Azure DevOps Server, or an emulator, set the address of the collection instead:
				  ado.base-url=https://tfs.example.com/tfs/DefaultCollection
				For an emulator in this process, define a bean of type AdoConnectionDetails.""");
	}

	private AdoConfigurationException missingBesideBaseUrl() {
		return new AdoConfigurationException("No organization of Azure DevOps is configured beside the base URL.", """
				The base URL is taken for that of Azure DevOps Services, where an organization is needed:
				  %s=contoso
				If it is the address of an Azure DevOps Server, say so:
				  %s=server""".formatted(this.client.ownNameOf("organization"), this.client.ownNameOf("deployment")));
	}

	private AdoConfigurationException missing(String name) {
		return new AdoConfigurationException(
				"No organization of Azure DevOps is configured for the client '%s'.".formatted(name), """
						Set one of these, or no part of an address and have that of ado.* whole:
						  %s=contoso
						  %s=https://tfs.example.com/tfs/DefaultCollection"""
					.formatted(this.client.ownNameOf("organization"), this.client.ownNameOf("base-url")));
	}

	private void header(AdoConnectionBuilder connection, String name, String value) {
		String property = this.client.nameOf("headers") + "." + name;
		Placeholders.filled(property, value);
		try {
			connection.header(name, value);
		}
		catch (IllegalArgumentException ex) {
			// Without its value, which may be a secret.
			throw new AdoConfigurationException("%s cannot be used: %s.".formatted(property, ex.getMessage()),
					"Correct or remove the header.", ex);
		}
	}

}
