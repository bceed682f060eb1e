package dev.adoclient.connection;

import java.net.URI;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The kinds of Azure DevOps, which differ in their hosts.
 */
public enum AdoDeployment {

	/** Azure DevOps Services: {@code https://dev.azure.com/{organization}}. */
	CLOUD {
		@Override
		Map<AdoService, URI> hosts(@Nullable URI base, String organization) {
			Map<AdoService, URI> hosts = sharedHosts(organization);
			hosts.put(AdoService.CORE,
					(base != null) ? ofOrganization(base, organization) : https("dev.azure.com/" + organization));
			hosts.put(AdoService.GOVERNANCE, https("governance.dev.azure.com/" + organization));
			return hosts;
		}
	},

	/**
	 * Azure DevOps Services under its former name:
	 * {@code https://{organization}.visualstudio.com}.
	 */
	LEGACY {
		@Override
		Map<AdoService, URI> hosts(@Nullable URI base, String organization) {
			Map<AdoService, URI> hosts = sharedHosts(organization);
			hosts.put(AdoService.CORE, (base != null) ? base : https(organization + ".visualstudio.com"));
			hosts.put(AdoService.GOVERNANCE, https(organization + ".governance.visualstudio.com"));
			return hosts;
		}
	},

	/** Azure DevOps Server: {@code https://host[/tfs]/{collection}}. */
	SERVER {
		@Override
		Map<AdoService, URI> hosts(@Nullable URI base, String organization) {
			if (base == null) {
				throw new IllegalArgumentException("An Azure DevOps Server needs a base URL, "
						+ "such as https://tfs.example.com/tfs/DefaultCollection (ado.base-url)");
			}
			Map<AdoService, URI> hosts = new EnumMap<>(AdoService.class);
			ON_A_SERVER.forEach((service) -> hosts.put(service, base));
			return hosts;
		}
	};

	private static final Set<AdoService> ON_A_SERVER = EnumSet.of(AdoService.CORE, AdoService.IDENTITIES,
			AdoService.GOVERNANCE, AdoService.RELEASES, AdoService.TEST_RESULTS, AdoService.FEEDS, AdoService.PACKAGES,
			AdoService.SEARCH, AdoService.EXTENSIONS);

	private static final String CLOUD_HOST = "dev.azure.com";

	private static final String LEGACY_DOMAIN = ".visualstudio.com";

	/**
	 * Returns what a base URL points to; the cloud for {@code null}.
	 */
	public static AdoDeployment of(@Nullable URI base) {
		if (base == null) {
			return CLOUD;
		}
		String host = String.valueOf(base.getHost()).toLowerCase(Locale.ROOT);
		if (host.equals(CLOUD_HOST)) {
			return CLOUD;
		}
		return host.endsWith(LEGACY_DOMAIN) ? LEGACY : SERVER;
	}

	/**
	 * Returns whether Microsoft runs this host for this kind of deployment, so that a
	 * credential may follow there.
	 */
	boolean runs(String host) {
		return this != SERVER
				&& (host.equals(CLOUD_HOST) || host.endsWith("." + CLOUD_HOST) || host.endsWith(LEGACY_DOMAIN));
	}

	/**
	 * Returns the hosts that the deployment has.
	 */
	abstract Map<AdoService, URI> hosts(@Nullable URI base, String organization);

	private static Map<AdoService, URI> sharedHosts(String organization) {
		Map<AdoService, URI> hosts = new EnumMap<>(AdoService.class);
		hosts.put(AdoService.GRAPH, https("vssps.dev.azure.com/" + organization));
		hosts.put(AdoService.IDENTITIES, https("vssps.dev.azure.com/" + organization));
		hosts.put(AdoService.AUDIT, https("auditservice.dev.azure.com/" + organization));
		hosts.put(AdoService.RELEASES, https("vsrm.dev.azure.com/" + organization));
		hosts.put(AdoService.TEST_RESULTS, https("vstmr.dev.azure.com/" + organization));
		hosts.put(AdoService.ENTITLEMENTS, https("vsaex.dev.azure.com/" + organization));
		hosts.put(AdoService.FEEDS, https("feeds.dev.azure.com/" + organization));
		hosts.put(AdoService.PACKAGES, https("pkgs.dev.azure.com/" + organization));
		hosts.put(AdoService.SYMBOLS, https("artifacts.dev.azure.com/" + organization));
		hosts.put(AdoService.SEARCH, https("almsearch.dev.azure.com/" + organization));
		hosts.put(AdoService.EXTENSIONS, https("extmgmt.dev.azure.com/" + organization));
		hosts.put(AdoService.STATUS, https("status.dev.azure.com"));
		hosts.put(AdoService.PROFILES, https("app.vssps.visualstudio.com"));
		return hosts;
	}

	/**
	 * The address of the cloud alone is nobody's: the organization belongs to it.
	 */
	private static URI ofOrganization(URI base, String organization) {
		return base.getRawPath().isEmpty() ? URI.create(base + "/" + organization) : base;
	}

	private static URI https(String address) {
		return URI.create("https://" + address);
	}

}
