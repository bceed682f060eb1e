package dev.adoclient.http;

import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriUtils;

import dev.adoclient.model.Code;

/**
 * Puts values into a URI template such as {@code /build/builds/{buildId}}. A value stands
 * for one segment: what could make it another path is refused, everything else is
 * encoded.
 */
final class PathTemplate {

	private PathTemplate() {
	}

	/**
	 * Returns the encoded path.
	 * @throws IllegalArgumentException if a value is missing, superfluous or not a safe
	 * segment
	 */
	static String expand(String template, @Nullable Object... values) {
		if (!template.startsWith("/")) {
			throw new IllegalArgumentException("A route begins with '/': " + template);
		}
		StringBuilder path = new StringBuilder(template.length() + 32);
		int from = 0;
		int used = 0;
		for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
			int close = template.indexOf('}', open);
			if (close < 0 || used == values.length) {
				throw new IllegalArgumentException(
						"The route %s has another number of values than %d".formatted(template, values.length));
			}
			literal(template, from, open, path);
			path.append(segment(template.substring(open + 1, close), values[used++]));
			from = close + 1;
		}
		if (used != values.length) {
			throw new IllegalArgumentException(
					"The route %s has another number of values than %d".formatted(template, values.length));
		}
		literal(template, from, template.length(), path);
		return path.toString();
	}

	/**
	 * Appends a fixed part of a route as it is, and refuses one that names another path,
	 * such as {@code ..}.
	 */
	private static void literal(String template, int from, int to, StringBuilder path) {
		for (int i = from; i < to; i++) {
			char c = template.charAt(i);
			boolean dots = c == '.' && i > 0 && (template.charAt(i - 1) == '/' || template.charAt(i - 1) == '.');
			if (dots || !isLiteral(c)) {
				throw new IllegalArgumentException("A route is a path alone, of plain letters; what varies is put into "
						+ "places such as {id}, and parameters are set apart: " + template);
			}
			path.append(c);
		}
	}

	private static boolean isLiteral(char c) {
		return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || "/-._~$:@".indexOf(c) >= 0;
	}

	/**
	 * Returns the value, encoded for any place of a URI.
	 * @throws IllegalArgumentException if the text holds half a surrogate pair, which has
	 * no encoding
	 */
	static String encode(String name, String value) {
		if (hasLoneSurrogate(value)) {
			throw new IllegalArgumentException("The %s holds half a character (a lone surrogate)".formatted(name));
		}
		return UriUtils.encode(value, StandardCharsets.UTF_8);
	}

	private static boolean hasLoneSurrogate(String value) {
		for (int i = 0; i < value.length(); i += Character.charCount(value.codePointAt(i))) {
			if (Character.getType(value.codePointAt(i)) == Character.SURROGATE) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Returns the name of a parameter; {@code $top} stays readable.
	 */
	static String encodeName(String name) {
		return UriUtils.encodeQueryParam(name, StandardCharsets.UTF_8);
	}

	/**
	 * Returns the value as the service writes it; of a code, its value.
	 */
	static String text(Object value) {
		return (value instanceof Code code) ? code.value() : value.toString();
	}

	private static String segment(String name, @Nullable Object value) {
		if (value instanceof Integer || value instanceof Long) {
			return value.toString();
		}
		if (value == null) {
			throw new IllegalArgumentException("The %s is missing".formatted(name));
		}
		String text = text(value);
		if (text.isBlank() || text.equals(".") || text.equals("..")) {
			throw new IllegalArgumentException(
					"The %s cannot be '%s': it would name another path".formatted(name, text));
		}
		if (text.chars().anyMatch(Character::isISOControl)) {
			throw new IllegalArgumentException("The %s holds a control character".formatted(name));
		}
		return encode(name, text);
	}

}
