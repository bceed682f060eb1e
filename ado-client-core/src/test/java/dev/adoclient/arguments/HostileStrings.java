package dev.adoclient.arguments;

import java.util.List;

/**
 * Texts that have broken clients.
 */
final class HostileStrings {

	static final List<String> ALL = List.of("..", ".", "", "   ", "../../secrets", "a/../b", "%2f..%2f", "%2e%2e",
			"a\\..\\b", "a#b?c&d=e+f;g,h", "$top=1&x", "{project}", "line\r\nEvil: yes", "nul\u0000", "\u007f", "tab\t",
			"\uD83D\uDE80 emoji", "half \uD83D", "\uDE80 half", "ü\u0308", "\u202Eright to left", "x".repeat(5_000));

	private HostileStrings() {
	}

}
