package dev.adoclient.emulator.rest;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Percent-encodes one segment or one query value. */
public final class Percent {

	private Percent() {
	}

	public static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
	}

}
