package dev.adoclient.http.filter;

import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

import org.springframework.http.HttpHeaders;
import org.springframework.web.util.UriUtils;

import dev.adoclient.error.AdoResponse;
import dev.adoclient.model.AdoJson;

/**
 * Reads the service's account of an error: the body, where it is the service's, or the
 * header that holds the same.
 */
final class ServiceMessage {

	private static final int LONGEST = 2000;

	private ServiceMessage() {
	}

	static AdoResponse read(int status, HttpHeaders headers, byte[] body) {
		JsonNode error = json(headers, body);
		String message = (error != null) ? text(error.path("message")) : null;
		if (message == null) {
			message = decoded(headers.getFirst("X-TFS-ServiceError"));
		}
		return new AdoResponse(status, headers, (error != null) ? text(error.path("typeKey")) : null,
				(error != null) ? error.path("errorCode").asInt(0) : 0, (message != null) ? oneLine(message) : null);
	}

	private static @Nullable JsonNode json(HttpHeaders headers, byte[] body) {
		if (body.length == 0 || SignIn.isHtml(headers)) {
			return null;
		}
		try {
			return AdoJson.read(body);
		}
		catch (JacksonException ex) {
			return null;
		}
	}

	private static @Nullable String text(JsonNode node) {
		return node.isString() ? node.stringValue() : null;
	}

	private static @Nullable String decoded(@Nullable String header) {
		if (header == null) {
			return null;
		}
		try {
			return UriUtils.decode(header.replace('+', ' '), StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			return header;
		}
	}

	private static String oneLine(String message) {
		String line = message.replaceAll("\\p{Cntrl}+", " ").strip();
		return (line.length() > LONGEST) ? line.substring(0, LONGEST) + "…" : line;
	}

}
