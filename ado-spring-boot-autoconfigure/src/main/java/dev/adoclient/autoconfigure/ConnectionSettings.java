package dev.adoclient.autoconfigure;

import java.net.URI;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

import dev.adoclient.connection.AdoConnection;
import dev.adoclient.connection.AdoDeployment;
import dev.adoclient.connection.HeaderRules;
import dev.adoclient.connection.OrganizationRules;

/**
 * Carries properties and connection details over to the builder of a connection. A value
 * that the builder refuses is named with its property.
 */
final class ConnectionSettings {

	private final AdoProperties properties;

	private final AdoConnectionDetails details;

	private final @Nullable String applicationName;

	ConnectionSettings(AdoProperties properties, AdoConnectionDetails details, @Nullable String applicationName) {
		this.properties = properties;
		this.details = details;
		this.applicationName = applicationName;
	}

	void applyTo(AdoConnection.Builder connection) {
		requireOrganization();
		String project = this.details.getProject();
		connection.organization(this.details.getOrganization())
			.baseUrl(this.details.getBaseUrl())
			.deployment(this.details.getDeployment())
			.credential(this.details.getCredential())
			.project((project != null) ? project : Placeholders.filled("ado.project", this.properties.project()))
			.apiVersion(this.properties.apiVersion())
			.allowInsecure(this.properties.allowInsecure())
			.application(application())
			.http2(this.properties.http2())
			.compression(this.properties.compression())
			.timeouts(TimesAndLimits.timeouts(this.properties.timeouts()))
			.limits(TimesAndLimits.limits(this.properties.limits()))
			.retries(TimesAndLimits.retries(this.properties.retry()));
		this.details.getHosts().forEach(connection::host);
		this.properties.headers().forEach((name, value) -> header(connection, name, value));
	}

	private void requireOrganization() {
		URI baseUrl = this.details.getBaseUrl();
		AdoDeployment deployment = this.details.getDeployment();
		boolean server = ((deployment != null) ? deployment : AdoDeployment.of(baseUrl)) == AdoDeployment.SERVER;
		if (!server && this.details.getOrganization() == null && organizationIn(baseUrl) == null) {
			throw new AdoConfigurationException("No organization of Azure DevOps is configured.", """
					Set ado.organization to the name that stands behind https://dev.azure.com/ in its address:
					  ado.organization=contoso        (or ADO_ORGANIZATION=contoso in the environment)
					For an Azure DevOps Server, or an emulator, set the address of the collection instead:
					  ado.base-url=https://tfs.example.com/tfs/DefaultCollection
					For an emulator in this process, define a bean of type AdoConnectionDetails.""");
		}
	}

	private static @Nullable String organizationIn(@Nullable URI baseUrl) {
		try {
			return OrganizationRules.in(baseUrl);
		}
		catch (IllegalArgumentException ex) {
			throw new AdoConfigurationException(ex.getMessage() + ".", "Correct ado.base-url.", ex);
		}
	}

	private @Nullable String application() {
		String application = Placeholders.filled("ado.application", this.properties.application());
		if (application != null) {
			try {
				HeaderRules.check("User-Agent", application);
			}
			catch (IllegalArgumentException ex) {
				throw new InvalidConfigurationPropertyValueException("ado.application", application,
						"It holds a character that headers cannot have.", ex);
			}
			return application;
		}
		// Names of applications are free text; those of a User-Agent are not.
		return (this.applicationName != null) ? this.applicationName.replaceAll("[^!-~]+", "-") : null;
	}

	private static void header(AdoConnection.Builder connection, String name, String value) {
		Placeholders.filled("ado.headers." + name, value);
		try {
			connection.header(name, value);
		}
		catch (IllegalArgumentException ex) {
			// Without its value, which may be a secret.
			throw new AdoConfigurationException("ado.headers.%s cannot be used: %s.".formatted(name, ex.getMessage()),
					"Correct or remove the header.", ex);
		}
	}

}
