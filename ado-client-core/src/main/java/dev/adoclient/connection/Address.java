package dev.adoclient.connection;

import java.net.URI;
import java.util.Collections;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Where a connection goes.
 *
 * @param deployment the kind of deployment
 * @param organization the organization; of a Server, the collection
 * @param hosts the URLs of its services, without a slash at their end
 */
record Address(AdoDeployment deployment, String organization, Map<AdoService, URI> hosts) {

	/**
	 * Returns the address that is known by these parts.
	 * @param deployment the kind of deployment; {@code null} to tell it from the base URL
	 * @param organization the organization; {@code null} if the base URL has it
	 * @param baseUrl the base URL; {@code null} for that of the organization on the cloud
	 * @param own the URLs of services that are set apart
	 * @param allowInsecure whether the credential may cross the network unencrypted
	 * @throws IllegalArgumentException if something is missing or contradicts itself
	 */
	static Address of(@Nullable AdoDeployment deployment, @Nullable String organization, @Nullable URI baseUrl,
			Map<AdoService, URI> own, boolean allowInsecure) {
		URI base = (baseUrl != null) ? HostRules.trimmed(baseUrl) : null;
		if (base != null) {
			HostRules.check(base, allowInsecure);
		}
		AdoDeployment kind = (deployment != null) ? deployment : AdoDeployment.of(base);
		String name = organization(kind, organization, base);
		Map<AdoService, URI> hosts = kind.hosts(base, name);
		own.forEach((service, url) -> hosts.put(service, HostRules.trimmed(url)));
		hosts.values().forEach((url) -> HostRules.check(url, allowInsecure));
		return new Address(kind, name, Collections.unmodifiableMap(hosts));
	}

	private static String organization(AdoDeployment kind, @Nullable String organization, @Nullable URI base) {
		if (kind != AdoDeployment.SERVER) {
			return OrganizationRules.name(organization, base);
		}
		String path = (base != null) ? base.getPath() : "";
		return (organization != null) ? organization : path.substring(path.lastIndexOf('/') + 1);
	}

}
