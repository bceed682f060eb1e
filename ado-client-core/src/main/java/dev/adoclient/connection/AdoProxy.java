package dev.adoclient.connection;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * An HTTP proxy that stands between a client and Azure DevOps. Every connection is a
 * tunnel through it ({@code CONNECT}): the proxy never sees a credential of Azure DevOps,
 * and Azure DevOps never sees the one of the proxy. This machine is always connected to
 * directly. The text of a proxy is its address, without user and password.
 *
 * @param host the host of the proxy
 * @param port its port
 * @param user who asks the proxy; {@code null} if it wants no credential
 * @param password the password of the user
 * @param nonProxyHosts the hosts that are connected to directly: names in which {@code *}
 * stands for any characters, such as {@code *.example.com}
 */
public record AdoProxy(String host, int port, @Nullable String user, @Nullable String password,
		List<String> nonProxyHosts) {

	private static final Pattern HOST = Pattern.compile("[A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+\\]");

	private static final Pattern NON_PROXY_HOST = Pattern.compile("[A-Za-z0-9._*:\\[\\]-]+");

	/**
	 * Checks the parts.
	 * @throws IllegalArgumentException if one of them cannot be used; the message shows
	 * no secret
	 */
	public AdoProxy {
		nonProxyHosts = List.copyOf(nonProxyHosts);
		if (!HOST.matcher(host).matches()) {
			// It is not shown: there may be a password in it.
			throw new IllegalArgumentException(
					"The host of a proxy is a name such as proxy.example.com, without http://, port and user");
		}
		if (port < 1 || port > 65_535) {
			throw new IllegalArgumentException("The port of a proxy is a number from 1 to 65535, not " + port);
		}
		if ((user == null) != (password == null)) {
			throw new IllegalArgumentException("The credential of a proxy is a user together with a password");
		}
		for (String name : nonProxyHosts) {
			if (!NON_PROXY_HOST.matcher(name).matches()) {
				throw new IllegalArgumentException(
						"'%s' is not the name of a host: each host is an entry of its own, such as *.example.com"
							.formatted(name));
			}
		}
	}

	/**
	 * Returns the proxy at an address, which wants no credential.
	 * @throws IllegalArgumentException if it cannot be the address of a proxy
	 */
	public static AdoProxy of(String host, int port) {
		return new AdoProxy(host, port, null, null, List.of());
	}

	/**
	 * Returns the proxy with a user and a password, which it is sent when a tunnel is
	 * asked for.
	 */
	public AdoProxy credential(String user, String password) {
		return new AdoProxy(this.host, this.port, user, password, this.nonProxyHosts);
	}

	/**
	 * Returns the proxy with the hosts that are connected to directly, instead of those
	 * that it had.
	 * @throws IllegalArgumentException if one of them is not the name of a host
	 */
	public AdoProxy nonProxyHosts(List<String> names) {
		return new AdoProxy(this.host, this.port, this.user, this.password, names);
	}

	/**
	 * Returns whether the proxy is used for a host.
	 */
	public boolean isUsedFor(String host) {
		String name = plain(host);
		return !HostRules.isThisMachine(name.contains(":") ? "[" + name + "]" : name)
				&& this.nonProxyHosts.stream().map(AdoProxy::plain).noneMatch((pattern) -> matches(pattern, name));
	}

	private static boolean matches(String pattern, String name) {
		return name.matches(Pattern.quote(pattern).replace("*", "\\E.*\\Q"));
	}

	/**
	 * Returns the name as it is compared: an address of IPv6 has its brackets in a URL
	 * alone.
	 */
	private static String plain(String host) {
		return host.toLowerCase(Locale.ROOT).replaceAll("[\\[\\]]", "");
	}

	@Override
	public String toString() {
		return this.host + ":" + this.port;
	}

}
