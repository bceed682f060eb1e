package dev.adoclient.connection;

import java.util.regex.Pattern;

/**
 * What an api-version looks like.
 */
public final class ApiVersionRules {

	private static final Pattern VERSION = Pattern.compile("\\d+\\.\\d+(-preview(\\.\\d+)?)?");

	private ApiVersionRules() {
	}

	/**
	 * Checks a version.
	 * @throws IllegalArgumentException if it is none
	 */
	public static void check(String apiVersion) {
		if (!VERSION.matcher(apiVersion).matches()) {
			throw new IllegalArgumentException(
					"An api-version (ado.api-version) looks like 7.1, not like " + apiVersion);
		}
	}

}
