package dev.adoclient.emulator.recording;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.adoclient.emulator.rest.Json;
import tools.jackson.databind.JsonNode;

/** Reads what a browser or a proxy has written down in the HTTP archive format 1.2. */
final class HarFile {

	private HarFile() {
	}

	static boolean is(JsonNode json) {
		return json.path("log").path("entries").isArray();
	}

	/**
	 * Returns what was answered with content. What came from a cache has none, and what
	 * was cancelled has no status.
	 */
	static List<Exchange> read(JsonNode json) {
		List<Exchange> exchanges = new ArrayList<>();
		for (JsonNode entry : json.path("log").path("entries")) {
			int status = entry.path("response").path("status").asInt(0);
			if (status >= 200 && status != 304 && !isPreflight(entry.path("request"))) {
				exchanges.add(exchange(entry.path("request"), entry.path("response")));
			}
		}
		return exchanges;
	}

	/** A browser asks so whether it may ask. */
	private static boolean isPreflight(JsonNode request) {
		return headers(request).keySet()
			.stream()
			.anyMatch((name) -> name.toLowerCase(Locale.ROOT).equals("access-control-request-method"));
	}

	private static Exchange exchange(JsonNode request, JsonNode response) {
		JsonNode content = response.path("content");
		String text = content.path("text").asString("");
		byte[] body = content.path("encoding").asString("").equals("base64") ? Base64.getMimeDecoder().decode(text)
				: text.getBytes(StandardCharsets.UTF_8);
		Map<String, String> headers = headers(response);
		// The archive has the content as it was unpacked.
		headers.keySet().removeIf((name) -> name.equalsIgnoreCase("Content-Encoding"));
		return new Exchange("", request.path("method").asString(""), request.path("url").asString(""),
				Json.text(request.path("postData"), "text"), response.path("status").asInt(), headers, body);
	}

	private static Map<String, String> headers(JsonNode message) {
		Map<String, String> headers = new LinkedHashMap<>();
		message.path("headers")
			.forEach((header) -> headers.put(header.path("name").asString(""), header.path("value").asString("")));
		return headers;
	}

}
