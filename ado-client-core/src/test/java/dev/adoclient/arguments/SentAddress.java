package dev.adoclient.arguments;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * An address as a server reads it.
 *
 * @param segments the decoded segments of the path
 * @param names the decoded names of the parameters
 * @param values the decoded values of the parameters
 */
record SentAddress(List<String> segments, List<String> names, List<String> values) {

	static SentAddress of(String address) {
		String[] parts = address.split("\\?", 2);
		List<String[]> parameters = (parts.length > 1)
				? Arrays.stream(parts[1].split("&")).map((parameter) -> parameter.split("=", 2)).toList() : List.of();
		return new SentAddress(Arrays.stream(parts[0].split("/", -1)).map(SentAddress::decoded).toList(),
				parameters.stream().map((parameter) -> decoded(parameter[0])).toList(),
				parameters.stream().map((parameter) -> (parameter.length > 1) ? decoded(parameter[1]) : "").toList());
	}

	/**
	 * Returns whether the address has the same form as another one.
	 */
	boolean looksLike(SentAddress other) {
		return this.segments.size() == other.segments.size() && this.names.equals(other.names);
	}

	/**
	 * Returns whether some segment or value ends with the text.
	 */
	boolean carries(String text) {
		return Stream.concat(this.segments.stream(), this.values.stream())
			.anyMatch((part) -> part.equals(text) || part.equals("refs/heads/" + text));
	}

	private static String decoded(String text) {
		// In a path and in our queries a plus is a plus.
		return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
	}

}
