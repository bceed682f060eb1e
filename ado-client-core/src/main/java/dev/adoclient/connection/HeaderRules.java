package dev.adoclient.connection;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which headers a user may add.
 */
public final class HeaderRules {

	private static final Pattern NAME = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");

	private static final Set<String> HTTP = Set.of("host", "content-length", "transfer-encoding", "connection", "te",
			"trailer", "upgrade");

	private HeaderRules() {
	}

	/**
	 * Checks a header.
	 * @throws IllegalArgumentException if it cannot be sent as it is, or belongs to the
	 * client
	 */
	public static void check(String name, String value) {
		boolean sendable = NAME.matcher(name).matches()
				&& value.chars().allMatch((c) -> (c >= ' ' && c < 0x7f) || c == '\t');
		if (!sendable) {
			throw new IllegalArgumentException(
					"The header '%s' cannot be sent: its name or value holds a character that "
						.formatted(name.replaceAll("[^!-~]", "?")) + "headers cannot have");
		}
		if (name.equalsIgnoreCase("Authorization")) {
			throw new IllegalArgumentException("The header Authorization comes from the credential");
		}
		if (HTTP.contains(name.toLowerCase(Locale.ROOT))) {
			throw new IllegalArgumentException("The header %s is HTTP's own".formatted(name));
		}
	}

}
