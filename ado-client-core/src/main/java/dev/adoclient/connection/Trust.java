package dev.adoclient.connection;

import java.net.URI;
import java.util.Locale;
import java.util.Map;

/**
 * Which addresses a connection trusts.
 *
 * @param deployment the kind of deployment
 * @param hosts the URLs of its services
 */
record Trust(AdoDeployment deployment, Map<AdoService, URI> hosts) {

	boolean allowsCredential(URI address) {
		if (isConfigured(address)) {
			return true;
		}
		String host = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
		return "https".equalsIgnoreCase(address.getScheme()) && this.deployment.runs(host);
	}

	boolean allowsUnencrypted(URI address) {
		return ("http".equalsIgnoreCase(address.getScheme()) && HostRules.isLoopback(address.getHost())
				&& isOnThisMachine()) || isConfigured(address);
	}

	boolean leadsToThisMachine(URI address) {
		return HostRules.isThisMachine(address.getHost()) && !isOnThisMachine() && !isConfigured(address);
	}

	private boolean isOnThisMachine() {
		URI core = this.hosts.get(AdoService.CORE);
		return core != null && HostRules.isLoopback(core.getHost());
	}

	private boolean isConfigured(URI address) {
		for (URI host : this.hosts.values()) {
			if (HostRules.sameOrigin(host, address)) {
				return true;
			}
		}
		return false;
	}

}
