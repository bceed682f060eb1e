package dev.adoclient.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Reads the addresses of the service. Some were typed by people and hold blanks and other
 * characters that a URI may not hold; some are no URI at all, such as
 * {@code git@ssh.dev.azure.com:v3/contoso/web/web}.
 */
final class AdoUri {

	private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*");

	private static final Pattern ILLEGAL = Pattern.compile("[\\s\"<>\\\\^`{|}]|%(?!\\p{XDigit}{2})");

	private AdoUri() {
	}

	/**
	 * Returns the address, with the illegal characters of an absolute one encoded;
	 * {@code null} if it is none.
	 */
	static @Nullable URI parse(String text) {
		String address = text.strip();
		if (address.isEmpty()) {
			return null;
		}
		try {
			return new URI(address);
		}
		catch (URISyntaxException ex) {
			return SCHEME.matcher(address).matches() ? encoded(address) : null;
		}
	}

	private static @Nullable URI encoded(String address) {
		try {
			return new URI(ILLEGAL.matcher(address).replaceAll(AdoUri::percent));
		}
		catch (URISyntaxException ex) {
			return null;
		}
	}

	private static String percent(MatchResult illegal) {
		return "%%%02X".formatted((int) illegal.group().charAt(0));
	}

}
