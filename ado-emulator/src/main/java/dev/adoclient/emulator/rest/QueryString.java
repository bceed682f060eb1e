package dev.adoclient.emulator.rest;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import dev.adoclient.emulator.host.ServiceException;

/**
 * Decodes what stands behind the question mark: once, with a plus for a space. A name may
 * have its last part in brackets, as the service's own pages write it:
 * {@code versionDescriptor[version]} is {@code versionDescriptor.version}.
 */
public final class QueryString {

	private static final Pattern BRACKETS = Pattern.compile("\\[([A-Za-z$]\\w*)]");

	private QueryString() {
	}

	public static Map<String, String> parse(String encoded) {
		Map<String, String> parameters = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
		for (String pair : encoded.split("&", -1)) {
			int equals = pair.indexOf('=');
			String name = BRACKETS.matcher(decode((equals < 0) ? pair : pair.substring(0, equals))).replaceAll(".$1");
			String value = (equals < 0) ? "" : decode(pair.substring(equals + 1));
			if (!name.isEmpty()) {
				parameters.merge(name, value, (first, second) -> first + "," + second);
			}
		}
		return Collections.unmodifiableMap(parameters);
	}

	private static String decode(String encoded) {
		try {
			return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			throw ServiceException.invalidArgument("The query string is not well formed: " + ex.getMessage());
		}
	}

}
