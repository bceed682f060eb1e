package dev.adoclient.connection;

import java.net.URI;

/**
 * Which URLs can be those of an Azure DevOps, and which ones belong to the same host.
 */
final class HostRules {

	private HostRules() {
	}

	/**
	 * Returns the URL without a slash at its end.
	 */
	static URI trimmed(URI url) {
		String text = url.toString();
		return text.endsWith("/") ? URI.create(text.substring(0, text.length() - 1)) : url;
	}

	/**
	 * Checks the URL of a service.
	 * @param allowInsecure whether the credential may cross the network unencrypted
	 * @throws IllegalArgumentException if it cannot be one
	 */
	static void check(URI url, boolean allowInsecure) {
		String host = url.getHost();
		boolean encrypted = "https".equalsIgnoreCase(url.getScheme());
		boolean web = encrypted || "http".equalsIgnoreCase(url.getScheme());
		if (!web || host == null) {
			throw new IllegalArgumentException("'%s' is not the URL of an Azure DevOps".formatted(url));
		}
		if (url.getRawQuery() != null || url.getRawFragment() != null || url.getRawUserInfo() != null) {
			throw new IllegalArgumentException(
					"The URL of an Azure DevOps has no user, query or fragment: " + url.getScheme() + "://" + host);
		}
		if (!encrypted && !isLoopback(host) && !allowInsecure) {
			throw new IllegalArgumentException(
					"'%s' would carry the credential unencrypted; use https, or allow it ".formatted(url)
							+ "(ado.allow-insecure)");
		}
	}

	static boolean sameOrigin(URI one, URI other) {
		return one.getScheme().equalsIgnoreCase(other.getScheme())
				&& one.getHost().equalsIgnoreCase(String.valueOf(other.getHost())) && port(one) == port(other);
	}

	static boolean isLoopback(String host) {
		return host.equalsIgnoreCase("localhost") || host.equals("[::1]") || host.matches("127(\\.\\d{1,3}){3}");
	}

	private static int port(URI address) {
		if (address.getPort() >= 0) {
			return address.getPort();
		}
		return "https".equalsIgnoreCase(address.getScheme()) ? 443 : 80;
	}

}
