package dev.adoclient.autoconfigure;

import java.net.URI;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.autoconfigure.service.connection.ConnectionDetails;
import org.springframework.boot.ssl.SslBundle;

import dev.adoclient.auth.AdoCredential;
import dev.adoclient.connection.AdoDeployment;
import dev.adoclient.connection.AdoService;

/**
 * Where Azure DevOps is, and as whom to connect. Without a bean of this type, the
 * properties say it; with one, their organization, addresses and credential count for
 * nothing.
 */
public interface AdoConnectionDetails extends ConnectionDetails {

	/**
	 * Returns the organization; a Server needs none.
	 */
	default @Nullable String getOrganization() {
		return null;
	}

	/**
	 * Returns the URL of the organization, or of the collection of a Server; {@code null}
	 * for that of the organization on the cloud.
	 */
	default @Nullable URI getBaseUrl() {
		return null;
	}

	/**
	 * Returns the kind of deployment; {@code null} to tell it from the base URL.
	 */
	default @Nullable AdoDeployment getDeployment() {
		return null;
	}

	/**
	 * Returns the URLs of single services.
	 */
	default Map<AdoService, URI> getHosts() {
		return Map.of();
	}

	/**
	 * Returns the project of clients that are not told another one; {@code null} for that
	 * of the properties.
	 */
	default @Nullable String getProject() {
		return null;
	}

	/**
	 * Returns the certificates to connect with and to trust; {@code null} for those of
	 * {@code ado.ssl.bundle}, or of the JVM.
	 */
	default @Nullable SslBundle getSslBundle() {
		return null;
	}

	/**
	 * Returns who asks. Whoever made the credential closes it.
	 */
	AdoCredential getCredential();

}
