package dev.adoclient.autoconfigure;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Refuses a value that is a placeholder which nothing filled in: Spring Boot leaves
 * {@code ${ADO_TOKEN}} as it is where there is no such variable.
 */
final class Placeholders {

	private static final Pattern NAME = Pattern.compile("\\$\\{[A-Za-z0-9_.-]+}");

	private Placeholders() {
	}

	/**
	 * Returns the value of a property.
	 * @throws AdoConfigurationException if it is a placeholder
	 */
	static @Nullable String filled(String property, @Nullable String value) {
		if (value == null || !value.startsWith("${")) {
			return value;
		}
		// Only a bare name is shown: anything else could be a part of a secret.
		String shown = NAME.matcher(value).matches() ? " " + value : "";
		throw new AdoConfigurationException(
				"%s is the placeholder%s, and nothing fills it in.".formatted(property, shown),
				"Set the variable of the environment, or the property, that the placeholder names.");
	}

}
