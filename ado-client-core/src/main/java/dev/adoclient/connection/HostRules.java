package dev.adoclient.connection;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;

/**
 * Which URLs can be those of an Azure DevOps, and which ones belong to the same host.
 */
final class HostRules {

	private HostRules() {
	}

	/**
	 * Returns the URL as it is sent: encoded, and without a slash at its end.
	 */
	static URI trimmed(URI url) {
		String text = url.toASCIIString();
		return URI.create(text.endsWith("/") ? text.substring(0, text.length() - 1) : text);
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
			throw new IllegalArgumentException(
					"'%s' is not the URL of an Azure DevOps, which begins with https:// ".formatted(shown(url))
							+ "and a host (ado.base-url, ado.hosts)");
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

	/**
	 * Returns the URL without a credential: of an address without {@code https://} a part
	 * may look like a scheme, or like a path.
	 */
	private static String shown(URI url) {
		return url.toString().replaceFirst("^.*@", "***@");
	}

	static boolean sameOrigin(URI one, URI other) {
		return one.getScheme().equalsIgnoreCase(other.getScheme())
				&& one.getHost().equalsIgnoreCase(String.valueOf(other.getHost())) && port(one) == port(other);
	}

	/**
	 * Returns whether a host is this machine for sure, so that nothing is read on the
	 * way.
	 */
	static boolean isLoopback(String host) {
		return host.equalsIgnoreCase("localhost") || host.equals("[::1]") || host.matches("127(\\.\\d{1,3}){3}");
	}

	/**
	 * Returns whether a host may be this machine, by any of its names.
	 */
	static boolean isThisMachine(String host) {
		String name = host.toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
		if (name.startsWith("[")) {
			return isThisMachineInIpv6(name);
		}
		return name.equals("localhost") || name.endsWith(".localhost") || name.matches("(127|0)(\\.\\d{1,3}){3}");
	}

	private static boolean isThisMachineInIpv6(String literal) {
		try {
			// A literal is not looked up.
			InetAddress address = InetAddress.getByName(literal);
			return address.isLoopbackAddress() || address.isAnyLocalAddress();
		}
		catch (UnknownHostException ex) {
			return true;
		}
	}

	private static int port(URI address) {
		if (address.getPort() >= 0) {
			return address.getPort();
		}
		return "https".equalsIgnoreCase(address.getScheme()) ? 443 : 80;
	}

}
