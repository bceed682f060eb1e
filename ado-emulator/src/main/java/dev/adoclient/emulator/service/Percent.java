package dev.adoclient.emulator.service;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Percent-encodes one segment or one query value. */
final class Percent {

	private Percent() {
	}

	static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
	}

}
